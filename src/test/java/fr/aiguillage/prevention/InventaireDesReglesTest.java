package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.moteur.BaseDeRegles;
import fr.aiguillage.moteur.LecteurRegles;
import fr.aiguillage.moteur.Regle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.KiePackage;

/** No rule is lost, doubled or misplaced between the files and the engine. */
class InventaireDesReglesTest {

    private static final List<Regle> ECRITES = LecteurRegles.lire(Nous.REGLES);

    @Test
    void the_engine_holds_the_rules_of_the_files_each_in_the_package_of_its_folder() {
        Map<String, String> held = new TreeMap<>();
        Set<String> all = new TreeSet<>(Nous.familles());
        all.add(BaseDeRegles.ALIGNEMENT);
        for (KiePackage folder : BaseDeRegles.precompilee(all).getKiePackages()) {
            folder.getRules().forEach(rule -> held.put(rule.getName(), folder.getName()));
        }
        Map<String, String> written = ECRITES.stream().collect(Collectors.toMap(Regle::nom,
                r -> "fr.aiguillage.regles." + r.famille() + "." + r.etape().replace('/', '.')));
        assertThat(held).isEqualTo(written);
    }

    @Test
    void a_file_holds_one_rule_and_a_name_belongs_to_one_rule() {
        assertThat(ECRITES).isNotEmpty();
        assertThat(ECRITES).extracting(Regle::fichier).doesNotHaveDuplicates()
                .hasSize(LecteurRegles.textes(Nous.REGLES).size());
        assertThat(ECRITES).extracting(Regle::nom).doesNotHaveDuplicates();
    }

    @Test
    void the_packed_index_is_what_the_files_say() {
        assertThat(Nous.PRODUIT.regles()).containsExactlyInAnyOrderElementsOf(ECRITES);
    }

    @Test
    void every_rule_of_ours_says_its_source_and_concludes_on_something() {
        assertThat(ECRITES).filteredOn(r -> Nous.familles().contains(r.famille())).isNotEmpty()
                .allSatisfy(r -> assertThat(r.source()).as(r.fichier()).isNotBlank())
                .filteredOn(r -> List.of("qualifier", "besoins", "proteger").contains(r.etape()))
                .allSatisfy(r -> assertThat(r.cibles()).as(r.fichier()).isNotEmpty());
    }
}
