package org.criticalfriend.api.wiring;

import com.google.inject.AbstractModule;
import jakarta.inject.Singleton;
import org.criticalfriend.api.usecase.CompareEditions;
import org.criticalfriend.api.usecase.DescribeLanguage;
import org.criticalfriend.api.usecase.Editions;
import org.criticalfriend.api.usecase.ListPlugins;
import org.criticalfriend.api.usecase.ReadCohorts;
import org.criticalfriend.api.usecase.ReadProgrammes;
import org.criticalfriend.api.usecase.ReadThemes;
import org.criticalfriend.api.usecase.TabulateAnswers;

/** What the host can be asked. */
public final class UseCaseModule extends AbstractModule {

    @Override
    protected void configure() {
        // One for all, for it reads every file once.
        bind(Editions.class).in(Singleton.class);
        bind(CompareEditions.class);
        bind(DescribeLanguage.class);
        bind(ListPlugins.class);
        bind(ReadCohorts.class);
        bind(ReadProgrammes.class);
        bind(ReadThemes.class);
        bind(TabulateAnswers.class);
    }
}
