package io.lodewire.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house's plan as rules: which module and which package may know which. */
@AnalyzeClasses(packages = "io.lodewire", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final String[] STEPS = {
        "io.lodewire.enrich",
        "io.lodewire.enrich.lexicon..",
        "io.lodewire.enrich.text..",
        "io.lodewire.enrich.gazetteer..",
        "io.lodewire.enrich.geonames..",
        "io.lodewire.enrich.region..",
        "io.lodewire.enrich.commodity..",
        "io.lodewire.enrich.time..",
        "io.lodewire.enrich.action..",
        "io.lodewire.enrich.salience.."
    };

    @ArchTest
    static final ArchRule contractsKnowNothingOfOurs = noClasses()
            .that()
            .resideInAnyPackage("io.lodewire.schemas..", "io.lodewire.events..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.lodewire..")
                    .and(resideOutsideOfPackages("io.lodewire.schemas..", "io.lodewire.events..")));

    @ArchTest
    static final ArchRule brokerKnowsNothingOfOurs = noClasses()
            .that()
            .resideInAPackage("io.lodewire.broker..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("io.lodewire..").and(resideOutsideOfPackages("io.lodewire.broker..")));

    @ArchTest
    static final ArchRule ingestSeesContractsOnly = seesContractsOnly("io.lodewire.ingest..");

    @ArchTest
    static final ArchRule enrichSeesContractsOnly = seesContractsOnly("io.lodewire.enrich..");

    @ArchTest
    static final ArchRule sinkSeesContractsOnly = seesContractsOnly("io.lodewire.sink..");

    @ArchTest
    static final ArchRule nobodySeesTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("io.lodewire.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.lodewire.app..");

    @ArchTest
    static final ArchRule stepsKnowNeitherKafkaNorAvro = noClasses()
            .that()
            .resideInAnyPackage(STEPS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.apache.avro..", "io.lodewire.events..");

    @ArchTest
    static final ArchRule topologyKnowsNeitherHttpNorFiles = noClasses()
            .that()
            .resideInAPackage("io.lodewire.enrich.topology..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "com.sun.net.httpserver..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.nio.file.Files");

    @ArchTest
    static final ArchRule formatsAndSourcesKnowNoKafka = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.lodewire.ingest",
                    "io.lodewire.ingest.article..",
                    "io.lodewire.ingest.format..",
                    "io.lodewire.ingest.source..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.apache.avro..", "io.lodewire.events..");

    @ArchTest
    static final ArchRule onlyThePublisherHoldsAProducer = noClasses()
            .that()
            .resideInAPackage("io.lodewire.ingest..")
            .and()
            .resideOutsideOfPackage("io.lodewire.ingest.publish..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka.clients.producer..");

    @ArchTest
    static final ArchRule oneClassKnowsKafkasServer = noClasses()
            .that()
            .doNotHaveSimpleName("KafkaNode")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "kafka.server..",
                    "org.apache.kafka.server..",
                    "org.apache.kafka.metadata..",
                    "org.apache.kafka.raft..");

    @ArchTest
    static final ArchRule noPackageForWhatFoundNoPlace =
            noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..manager..");

    @ArchTest
    static final ArchRule stepsFormARow =
            slices().matching("io.lodewire.enrich.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ingestFormsARow =
            slices().matching("io.lodewire.ingest.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sinkFormsARow =
            slices().matching("io.lodewire.sink.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule appFormsARow =
            slices().matching("io.lodewire.app.(*)..").should().beFreeOfCycles();

    private static ArchRule seesContractsOnly(String module) {
        return noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.lodewire..")
                        .and(resideOutsideOfPackages(module, "io.lodewire.schemas..", "io.lodewire.events..")));
    }
}
