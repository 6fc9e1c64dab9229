package io.parvis.benchmarks.relay;

import java.util.List;
import java.util.Set;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.benchmarks.relay.Parcel.ParcelDocument;
import io.parvis.benchmarks.relay.Parcel.ParcelSent;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.DocumentMapper;
import io.parvis.starter.aggregate.WireNames;

/** The smallest service that stores and publishes, with the starter as every service has it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "io.parvis.directory.DirectoryAutoConfiguration",
            "io.parvis.directory.messaging.RememberedDirectoryAutoConfiguration"
        })
class ParcelService {

    static final String DATABASE = "benchmark";
    static final String COLLECTION = "parcels";
    static final String TOPIC = "benchmark.parcels";

    static ConfigurableApplicationContext start(String broker, String database) {
        return new SpringApplicationBuilder(ParcelService.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(
                        "--spring.application.name=parcel-service",
                        "--spring.mongodb.database=" + DATABASE,
                        "--parvis.mongodb-uri=" + database,
                        "--parvis.kafka=" + broker,
                        "--parvis.consumers.enabled=false",
                        "--logging.structured.format.console=",
                        "--logging.level.root=warn",
                        "--logging.level.org.apache.kafka=error",
                        "--logging.level.io.parvis.starter.aggregate.Relay=error");
    }

    @Bean
    WireNames wireNames() {
        return new WireNames() {

            @Override
            public WireName of(Class<?> payload) {
                return new WireName("benchmark.parcel.sent.v1", TOPIC, false);
            }

            @Override
            public Set<Class<?>> on(String topic) {
                return Set.of(ParcelSent.class);
            }
        };
    }

    @Bean
    AggregateStore<Parcel> parcels(AggregateStores stores) {
        return stores.open(
                COLLECTION,
                new Mapper(),
                (parcel, event) -> List.of(Announcement.of(new ParcelSent(parcel.id(), event.content()))));
    }

    private static final class Mapper implements DocumentMapper<Parcel, ParcelDocument> {

        @Override
        public Class<ParcelDocument> documentType() {
            return ParcelDocument.class;
        }

        @Override
        public ParcelDocument toDocument(Parcel parcel) {
            return new ParcelDocument(parcel.content());
        }

        @Override
        public Parcel toAggregate(String id, ParcelDocument document) {
            return new Parcel(id, document.content(), List.of());
        }
    }
}
