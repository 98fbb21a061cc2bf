package fr.aiguillage.generique;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.moteur.BaseDeRegles;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.LecteurRegles;
import fr.aiguillage.orientation.Orienteur;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A catalogue about bicycles, in which every generic rule has something to do. */
final class Velos {

    static final Catalogue CATALOGUE = Ecrit.catalogue("""
            catalogue: {id: velos, titre: Vélos, version: "2026-01-01", demandeur: demandeur, qualites: [client],
                        partages: [demandeur]}
            listes:
              - {id: cadre, libelle: Cadre, valeurs: {leger: {libelle: léger}, lourd: {libelle: lourd, retenue: true}}}
              - {id: decideur, libelle: Décideur, valeurs: {chef: {libelle: le chef, autorite: true}}}
            attributs:
              - {id: panne, libelle: Panne, question: "?", type: booleen}
              - {id: roule, libelle: Roule, question: "?", type: booleen}
              - {id: presse, libelle: Pressé, question: "?", type: booleen}
              - {id: curieux, libelle: Curieux, question: "?", type: booleen, demande: true}
              - {id: vol, libelle: Vol, question: "?", type: booleen}
              - {id: age, libelle: Âge, question: "?", type: nombre, personne: cycliste}
              - {id: ami_age, libelle: Âge de l'ami, question: "ami ?", type: nombre, personne: ami, de: age}
              - {id: ami_curieux, libelle: Ami curieux, question: "?", type: booleen, personne: ami, de: curieux}
              - {id: suivi, libelle: Déjà suivi, question: "?", type: fiche, liste: ouverte, recul: Déjà suivi}
              - {id: ancien_lieu, libelle: Déjà venu, question: "?", type: fiche, avance: Y est déjà venu}
              - {id: en_cours, libelle: En cours, question: "?", type: fiche, liste: ouverte, retrait: Déjà en cours}
              - {id: dits, libelle: Dits, question: "?", type: code, liste: ouverte}
              - id: demandeur
                libelle: Demandeur
                question: "?"
                type: choix
                personne: demandeur
                recul: Votre atelier
                valeurs:
                  client: {libelle: client, qualites: [client]}
                  passant: {libelle: passant}
                  mecano: {libelle: mécano, fiches: [atelier]}
            qualifications:
              - {id: urgent, libelle: urgent, jugement: true}
              - {id: adulte, libelle: adulte, conditions: [{attribut: age, au_moins: 18}]}
            besoins:
              - {id: reparer, libelle: réparer, priorite: 1}
              - {id: apprendre, libelle: apprendre, priorite: 2}
            territoires:
              - {id: canton/c, nom: C}
              - {id: bourg/a, nom: A, dans: [canton/c]}
              - {id: bourg/b, nom: B}
              - {id: bourg/d, nom: D}
            documents:
              - {id: plan, titre: Plan, abrege: Plan, fait_foi: true}
            mesures:
              - id: plan/1
                axe: "1"
                titre: Apprendre
                actions: [{numero: "1.1", libelle: Un cours, besoins: [apprendre],
                           conditions: [{attribut: age, au_moins: 6}]}]
            dispositifs:
              - {id: cours, nom: N, resume: ., besoins: [apprendre], saisine: [client], mesures: [plan/1],
                 actions: [plan/1.1]}
              - {id: cours-local, nom: N, resume: ., besoins: [apprendre], saisine: [client],
                 implantation: [bourg/a], specialise: cours}
              - {id: cours-projet, nom: N, resume: ., besoins: [apprendre], saisine: [client],
                 implantation: [bourg/d], specialise: cours, existence: {projet: "2020-01-01"}}
              - {id: cours-adulte, nom: N, resume: ., besoins: [apprendre], saisine: [client],
                 conditions: [{qualification: adulte}]}
              - {id: cours-dit, nom: N, resume: ., besoins: [apprendre], conditions: [{attribut: dits, vaut: x}]}
              - {id: cours-ancien, nom: N, resume: ., besoins: [apprendre], existence: {au: "2010"}, saisine: [client]}
              - {id: atelier, nom: N, resume: ., besoins: [reparer], decideur: chef, cadre: lourd}
              - {id: atelier-local, nom: N, resume: ., besoins: [reparer], implantation: [bourg/a], specialise: atelier}
              - {id: cours-futur, nom: N, resume: ., besoins: [apprendre], existence: {du: "2090"}}
              - {id: atelier-ancien, nom: N, resume: ., besoins: [reparer], existence: {au: "2010"},
                 conditions: [{attribut: age, au_moins: 18}]}
              - {id: atelier-ecole, nom: N, resume: ., besoins: [reparer, apprendre], saisine: [client]}
              - {id: atelier-adulte, nom: N, resume: ., besoins: [reparer], conditions: [{attribut: age, au_moins: 18}]}
            """);

    private Velos() {
    }

    /** It answers with the generic rules, and with those of this subject. */
    static Orienteur orienteur() {
        Path own = Path.of("src/test/resources/regles");
        List<LecteurRegles.Texte> rules = Stream.concat(LecteurRegles.textes(Path.of("rules")).stream()
                .filter(t -> t.fichier().startsWith(BaseDeRegles.GENERIQUE)),
                LecteurRegles.textes(own).stream()).toList();
        return Moteurs.orienteur(BaseDeRegles.compilee(rules), new Connaissances(CATALOGUE,
                LecteurRegles.lire(own)));
    }
}
