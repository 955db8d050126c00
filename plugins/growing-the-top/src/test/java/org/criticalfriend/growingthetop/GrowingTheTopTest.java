package org.criticalfriend.growingthetop;

import org.criticalfriend.spi.Variant;
import org.criticalfriend.testkit.VariantContract;

class GrowingTheTopTest extends VariantContract {

    @Override
    protected Variant variant() {
        return new GrowingTheTop();
    }
}
