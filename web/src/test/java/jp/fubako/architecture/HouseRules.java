package jp.fubako.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of the house (architecture.md §6), for any root package: the product's own, and the
 * fixture with one planted violation of each.
 *
 * @param root base package, {@code jp.fubako} or {@code planted}
 */
record HouseRules(String root) {

  /** Five tiers; calls go down only. */
  private static final Map<String, Integer> TIERS =
      Map.ofEntries(
          Map.entry("receipt", 5),
          Map.entry("drafting", 5),
          Map.entry("issuing", 5),
          Map.entry("seals", 5),
          Map.entry("ledger", 5),
          Map.entry("retention", 5),
          Map.entry("notice", 5),
          Map.entry("transfer", 5),
          Map.entry("bulk", 5),
          Map.entry("custody", 5),
          Map.entry("absence", 3),
          Map.entry("approval", 4),
          Map.entry("savedroute", 4),
          Map.entry("template", 4),
          Map.entry("routing", 4),
          Map.entry("records", 4),
          Map.entry("paper", 4),
          Map.entry("wording", 4),
          Map.entry("revisions", 5),
          Map.entry("remarks", 5),
          Map.entry("amendment", 5),
          Map.entry("oral", 5),
          Map.entry("progress", 5),
          Map.entry("catalogue", 4),
          Map.entry("sealing", 3),
          Map.entry("retrieval", 3),
          Map.entry("acting", 2),
          Map.entry("authority", 2),
          Map.entry("organisation", 2),
          Map.entry("access", 2),
          Map.entry("audit", 1),
          Map.entry("calendar", 1),
          Map.entry("content", 1),
          Map.entry("numbering", 3),
          Map.entry("outbox", 1),
          Map.entry("shared", 1));

  private static final Set<String> OTHER_MODULES = Set.of("search", "signing", "web");
  private static final List<String> BANNED_ENDINGS =
      List.of("Impl", "Util", "Utils", "Helper", "Manager", "Facade", "Assembler");
  private static final Set<String> KNOWN_BY_SIMPLE_NAME =
      Set.of(
          "jakarta.ejb.Stateless",
          "jakarta.ejb.Singleton",
          "jakarta.inject.Named",
          "jakarta.persistence.Entity");
  private static final Set<String> CLOCK_READERS =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime",
          "java.time.Year",
          "java.time.YearMonth");

  ArchRule featuresHaveNoCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  ArchRule callsGoDownTheTiers() {
    return classes()
        .that(describe("belong to a feature", c -> tierOf(c) != null))
        .should(dependOnlyDownwards());
  }

  ArchRule everyPackageIsAKnownFeature() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(root, root + ".architecture..")
        .should(
            condition(
                "belong to a feature or module of the house",
                c -> tierOf(c) != null || OTHER_MODULES.contains(featureOf(c))));
  }

  ArchRule entityManagerStaysInRepositories() {
    return noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Repository")
        .should()
        .dependOnClassesThat(
            named("jakarta.persistence.EntityManager", "jakarta.persistence.EntityManagerFactory"));
  }

  ArchRule entitiesAndRepositoriesArePackagePrivate() {
    return classes()
        .that(
            describe(
                "are entities or repositories",
                c ->
                    c.isAnnotatedWith("jakarta.persistence.Entity")
                        || c.getSimpleName().endsWith("Repository")))
        .should()
        .bePackagePrivate();
  }

  ArchRule entityFieldsArePrivate() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith("jakarta.persistence.Entity")
        .and()
        .areNotStatic()
        .should()
        .bePrivate();
  }

  ArchRule onlyWebKnowsTheWeb() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..");
  }

  ArchRule webNeverSeesPersistence() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".web..")
        .should()
        .dependOnClassesThat(
            describe(
                "are entities or persistence",
                c ->
                    c.getPackageName().startsWith("jakarta.persistence")
                        || c.isAnnotatedWith("jakarta.persistence.Entity")));
  }

  ArchRule webSeesNoLibraryDirectly() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(root + ".search..", root + ".signing..");
  }

  ArchRule librariesAreFreeOfJakarta() {
    return noClasses()
        .that()
        .resideInAnyPackage(root + ".search..", root + ".signing..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta..");
  }

  ArchRule timeComesFromTheClock() {
    return noClasses()
        .that()
        .doNotHaveSimpleName("OfficeClock")
        .should()
        .callMethodWhere(
            describe(
                "reads the system's clock",
                (JavaAccess<?> call) ->
                    call.getName().equals("now")
                        && CLOCK_READERS.contains(call.getTargetOwner().getFullName())));
  }

  ArchRule noProviderIsRegistered() {
    return noClasses()
        .should()
        .callMethodWhere(
            describe(
                "registers a security provider",
                (JavaAccess<?> call) ->
                    call.getTargetOwner().getFullName().equals("java.security.Security")
                        && Set.of("addProvider", "insertProviderAt").contains(call.getName())));
  }

  ArchRule statelessClassesAreServices() {
    return classes()
        .that()
        .areAnnotatedWith("jakarta.ejb.Stateless")
        .should()
        .haveSimpleNameEndingWith("Service");
  }

  ArchRule pageBeansAreViews() {
    return classes()
        .that()
        .areAnnotatedWith("jakarta.inject.Named")
        .should()
        .haveSimpleNameEndingWith("View");
  }

  ArchRule namesSayWhatAThingIs() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(
            condition(
                "not end in " + BANNED_ENDINGS,
                c -> BANNED_ENDINGS.stream().noneMatch(c.getSimpleName()::endsWith)));
  }

  /** The container knows beans and entities by simple name: two of one name stop the deployment. */
  ArchRule simpleNamesAreUnique() {
    return classes()
        .that(
            describe(
                "are known by their simple name",
                c -> KNOWN_BY_SIMPLE_NAME.stream().anyMatch(c::isAnnotatedWith)))
        .should(
            new ArchCondition<>("bear a name of their own") {
              private final Map<String, Long> bearers = new HashMap<>();

              @Override
              public void init(Collection<JavaClass> all) {
                all.forEach(c -> bearers.merge(c.getSimpleName(), 1L, Long::sum));
              }

              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (bearers.get(type.getSimpleName()) > 1) {
                  events.add(
                      SimpleConditionEvent.violated(
                          type, type.getFullName() + " shares its simple name"));
                }
              }
            });
  }

  private Integer tierOf(JavaClass type) {
    return TIERS.get(featureOf(type));
  }

  private String featureOf(JavaClass type) {
    var name = type.getPackageName();
    if (!name.startsWith(root + ".")) {
      return "";
    }
    var rest = name.substring(root.length() + 1);
    var dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  private ArchCondition<JavaClass> dependOnlyDownwards() {
    return new ArchCondition<>("depend on its own tier or lower ones only") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (var dependency : type.getDirectDependenciesFromSelf()) {
          var target = tierOf(dependency.getTargetClass().getBaseComponentType());
          if (target != null && target > tierOf(type)) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    return describe("are " + List.of(names), c -> Set.of(names).contains(c.getFullName()));
  }

  private static <T> DescribedPredicate<T> describe(
      String words, java.util.function.Predicate<? super T> test) {
    return DescribedPredicate.describe(words, test::test);
  }

  private static ArchCondition<JavaClass> condition(
      String words, java.util.function.Predicate<JavaClass> holds) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!holds.test(type) && !type.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          events.add(
              SimpleConditionEvent.violated(type, type.getFullName() + " does not " + words));
        }
      }
    };
  }
}
