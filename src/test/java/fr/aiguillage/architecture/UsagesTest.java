package fr.aiguillage.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How we write. */
class UsagesTest {

    @Test
    void names_say_what_a_class_is() {
        noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)")
                .because("such names gather what has found no place").check(Nous.CLASSES);
    }

    @Test
    void nobody_writes_to_the_console_but_the_shell_and_the_build() {
        noClasses().that().resideOutsideOfPackages("fr.aiguillage.shell..", "fr.aiguillage.paquet..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("what is said is returned, so that it can be tested and rendered otherwise")
                .check(Nous.CLASSES);
    }

    @Test
    void nobody_logs_or_prints_traces() {
        noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..")
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .because("a trace may hold what was said of someone, and nothing of that is kept").check(Nous.CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> marked = Nous.CLASSES.stream().filter(c -> c.getSimpleName().equals("package-info"))
                .filter(c -> c.isAnnotatedWith(NullMarked.class)).map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        Set<String> all = Nous.CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(all).isNotEmpty().as("packages without a @NullMarked package-info").isEqualTo(marked);
    }
}
