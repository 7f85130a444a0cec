package jp.fubako.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The house keeps its rules, and each rule bites: it finds the violation that is planted for it in
 * the fixture.
 */
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("jp.fubako");
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

  private record Named(String name, ArchRule house, ArchRule planted) {}

  private static Stream<Named> rules() {
    var house = new HouseRules("jp.fubako");
    var planted = new HouseRules("planted");
    return Stream.of(
        rule("cycles", house.featuresHaveNoCycles(), planted.featuresHaveNoCycles()),
        rule("tiers", house.callsGoDownTheTiers(), planted.callsGoDownTheTiers()),
        rule(
            "known features",
            house.everyPackageIsAKnownFeature(),
            planted.everyPackageIsAKnownFeature()),
        rule(
            "entity manager",
            house.entityManagerStaysInRepositories(),
            planted.entityManagerStaysInRepositories()),
        rule(
            "package-private",
            house.entitiesAndRepositoriesArePackagePrivate(),
            planted.entitiesAndRepositoriesArePackagePrivate()),
        rule("private fields", house.entityFieldsArePrivate(), planted.entityFieldsArePrivate()),
        rule("faces outside web", house.onlyWebKnowsTheWeb(), planted.onlyWebKnowsTheWeb()),
        rule(
            "persistence in web",
            house.webNeverSeesPersistence(),
            planted.webNeverSeesPersistence()),
        rule(
            "libraries in web",
            house.webSeesNoLibraryDirectly(),
            planted.webSeesNoLibraryDirectly()),
        rule(
            "jakarta in libraries",
            house.librariesAreFreeOfJakarta(),
            planted.librariesAreFreeOfJakarta()),
        rule("clock", house.timeComesFromTheClock(), planted.timeComesFromTheClock()),
        rule("providers", house.noProviderIsRegistered(), planted.noProviderIsRegistered()),
        rule(
            "services", house.statelessClassesAreServices(), planted.statelessClassesAreServices()),
        rule("views", house.pageBeansAreViews(), planted.pageBeansAreViews()),
        rule("names", house.namesSayWhatAThingIs(), planted.namesSayWhatAThingIs()),
        rule("unique names", house.simpleNamesAreUnique(), planted.simpleNamesAreUnique()));
  }

  @TestFactory
  Stream<DynamicTest> theHouseKeeps() {
    return rules().map(r -> DynamicTest.dynamicTest(r.name(), () -> r.house().check(HOUSE)));
  }

  @TestFactory
  Stream<DynamicTest> thePlantedViolationIsFound() {
    return rules()
        .map(
            r ->
                DynamicTest.dynamicTest(
                    r.name(),
                    () ->
                        assertTrue(
                            r.planted().evaluate(PLANTED).hasViolation(),
                            () -> "this rule does not bite: " + r.planted().getDescription())));
  }

  @Test
  void theWholeHouseIsLookedAt() {
    for (var module : new String[] {"search", "signing", "shared", "web"}) {
      assertTrue(
          HOUSE.stream().anyMatch(c -> c.getPackageName().startsWith("jp.fubako." + module)),
          () -> "no class of " + module + " was imported");
    }
  }

  private static Named rule(String name, ArchRule house, ArchRule planted) {
    return new Named(name, house.allowEmptyShould(true), planted);
  }
}
