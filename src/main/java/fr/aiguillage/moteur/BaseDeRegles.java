package fr.aiguillage.moteur;

import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.moteur.ajoutees.ModeleDeRegles;
import fr.aiguillage.moteur.ajoutees.RegleAjoutee;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.KnowledgeBuilderResults;
import org.kie.internal.builder.ResultSeverity;
import org.kie.internal.io.ResourceFactory;

/** Makes rules ready to run: those compiled at build load at once, those just written are compiled here. */
public final class BaseDeRegles {

    /** The family of the rules that hold for every catalogue. */
    public static final String GENERIQUE = "generique";

    /** The family of the rules by which plans are compared with measures. */
    public static final String ALIGNEMENT = "alignement";

    private static final String INDEX = "/META-INF/kie/fr.aiguillage/aiguillage/drools-model";
    private static final String PAQUETAGE = "fr.aiguillage.regles.";

    private BaseDeRegles() {
    }

    /** The rules compiled at build that belong to these families, and the generic ones. */
    public static KieBase precompilee(Set<String> familles) {
        return KieBaseBuilder.createKieBaseFromModel(modeles(familles));
    }

    /** The rules compiled at build that belong to that family alone. */
    static KieBase seule(String family) {
        return KieBaseBuilder.createKieBaseFromModel(index().lines()
                .filter(name -> name.startsWith(PAQUETAGE + family + ".")).sorted().map(BaseDeRegles::modele).toList());
    }

    private static List<Model> modeles(Set<String> familles) {
        return index().lines().filter(line -> line.startsWith(PAQUETAGE))
                .filter(name -> retenue(name.substring(PAQUETAGE.length()), familles)).sorted()
                .map(BaseDeRegles::modele).toList();
    }

    /** The same base, which runs these rules too. */
    public static KieBase avec(KieBase base, List<RegleAjoutee> added) {
        if (!added.isEmpty()) {
            ((InternalKnowledgeBase) base).addPackages(
                    KieBaseBuilder.createKieBaseFromModel(ModeleDeRegles.de(added)).getKiePackages());
        }
        return base;
    }

    /** The families of rules on situations compiled at build, the generic ones left aside. */
    public static Set<String> familles() {
        return index().lines().filter(line -> line.startsWith(PAQUETAGE))
                .map(name -> famille(name.substring(PAQUETAGE.length())))
                .filter(famille -> !famille.equals(GENERIQUE) && !famille.equals(ALIGNEMENT)).collect(Collectors.toSet());
    }

    private static String famille(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private static boolean retenue(String name, Set<String> familles) {
        String famille = famille(name);
        return famille.equals(GENERIQUE) || familles.contains(famille);
    }

    private static String index() {
        try (InputStream in = BaseDeRegles.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException("règles précompilées absentes : " + INDEX);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model modele(String name) {
        try {
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("règles précompilées illisibles : " + name, e);
        }
    }

    /**
     * Rules compiled now.
     *
     * @throws ReglesInvalides when one of them does not compile, with all that is wrong
     */
    public static KieBase compilee(List<LecteurRegles.Texte> texts) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        ReglesInvalides faults = new ReglesInvalides();
        for (LecteurRegles.Texte text : texts) {
            ajouter(builder, text, faults);
        }
        faults.lever();
        return builder.newKieBase();
    }

    /** What keeps rules from compiling; nothing when they all do. */
    public static List<Anomalie> fautes(List<LecteurRegles.Texte> texts) {
        try {
            compilee(texts);
            return List.of();
        } catch (ReglesInvalides e) {
            return e.anomalies();
        }
    }

    private static void ajouter(KnowledgeBuilder builder, LecteurRegles.Texte text, ReglesInvalides faults) {
        try {
            builder.add(ResourceFactory.newByteArrayResource(text.texte().getBytes(StandardCharsets.UTF_8))
                    .setSourcePath(text.fichier()), ResourceType.DRL);
            KnowledgeBuilderResults results = builder.getResults(ResultSeverity.ERROR);
            results.forEach(result -> faults.ajouter(text.fichier(), result));
        } catch (RuntimeException e) {
            faults.ajouter(text.fichier(), e);
        }
        if (builder.hasErrors()) {
            builder.undo();
        }
    }
}
