package org.criticalfriend.api.web;

import com.google.inject.AbstractModule;

/** No binding that nobody wrote down, no constructor that is not marked, no circle. */
final class StrictModule extends AbstractModule {

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        binder().requireExactBindingAnnotations();
        binder().requireAtInjectOnConstructors();
        binder().disableCircularProxies();
    }
}
