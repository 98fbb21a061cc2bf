package fr.aiguillage.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** Our own classes, by package. */
final class Nous {

    /** All of them but the tests, and but the classes that the build makes of the rules, which are the engine's. */
    static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(place -> !place.contains("/fr/aiguillage/regles/")).importPackages("fr.aiguillage");

    private Nous() {
    }

    /** In one of these packages or below. */
    static DescribedPredicate<JavaClass> dans(String... packages) {
        return DescribedPredicate.describe("in " + List.of(packages), c -> est(c, packages));
    }

    /** Of ours, but not in these packages nor below. */
    static DescribedPredicate<JavaClass> saufDans(String... packages) {
        return DescribedPredicate.describe("of ours, outside of " + List.of(packages),
                c -> est(c, "fr.aiguillage") && !est(c, packages));
    }

    /** Neither this class nor what it holds. */
    static DescribedPredicate<JavaClass> sauf(String name) {
        return DescribedPredicate.describe("other than " + name,
                c -> !(c.getName() + "$").startsWith(name + "$"));
    }

    private static boolean est(JavaClass type, String... packages) {
        String own = type.getPackageName();
        return List.of(packages).stream().anyMatch(p -> own.equals(p) || own.startsWith(p + "."));
    }
}
