package org.criticalfriend.api.web;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Random;
import org.criticalfriend.api.awards.AwardHandler;
import org.criticalfriend.api.bookings.BookingHandler;
import org.criticalfriend.api.editions.MoveHandler;
import org.criticalfriend.api.http.Server;
import org.criticalfriend.api.http.StaticFiles;
import org.criticalfriend.api.http.answer.FailureText;
import org.criticalfriend.api.http.answer.Failures;
import org.criticalfriend.api.http.answer.References;
import org.criticalfriend.api.http.answer.Templates;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.identity.DemoIdentity;
import org.criticalfriend.api.signoff.DocumentHandler;
import org.criticalfriend.api.visits.VisitHandler;

/** What answers over HTTP. It stands beside what it binds, which nobody else may see. */
final class WebModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Templates.class).in(Singleton.class);
        bind(Failures.class);
        bind(FailureText.class);
        bind(StaticFiles.class).in(Singleton.class);
        bind(UseCases.class);
        bind(Views.class);
        bind(VisitHandler.class);
        bind(DocumentHandler.class);
        bind(AwardHandler.class);
        bind(BookingHandler.class);
        bind(MoveHandler.class);
        bind(DemoIdentity.class);
        bind(RouteTable.class);
        bind(Server.class);
    }

    @Provides
    @Singleton
    Routes routes(RouteTable table) {
        return table.routes();
    }

    @Provides
    @Singleton
    References references() {
        // Letters and digits that nobody mistakes for each other when they are read out.
        String characters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
        Random random = new SecureRandom();
        return () -> {
            StringBuilder number = new StringBuilder();
            for (int index = 0; index < 8; index++) {
                number.append(index == 4 ? "-" : "").append(characters.charAt(random.nextInt(characters.length())));
            }
            return number.toString();
        };
    }
}
