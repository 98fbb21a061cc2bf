package fr.aiguillage.generique;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Catalogue;

/** A catalogue about bicycles, in which every generic rule has something to do. */
final class Velos {

    static final Catalogue CATALOGUE = Ecrit.catalogue("""
            catalogue: {id: velos, titre: Vélos, version: "2026-01-01", demandeur: demandeur, qualites: [client]}
            listes:
              - {id: cadre, libelle: Cadre, valeurs: {leger: {libelle: léger}, lourd: {libelle: lourd}}}
              - {id: decideur, libelle: Décideur, valeurs: {chef: {libelle: le chef, autorite: true}}}
            attributs:
              - {id: panne, libelle: Panne, question: "?", type: booleen}
              - {id: roule, libelle: Roule, question: "?", type: booleen}
              - {id: presse, libelle: Pressé, question: "?", type: booleen}
              - {id: curieux, libelle: Curieux, question: "?", type: booleen}
              - {id: vol, libelle: Vol, question: "?", type: booleen}
              - {id: age, libelle: Âge, question: "?", type: nombre}
              - id: demandeur
                libelle: Demandeur
                question: "?"
                type: choix
                valeurs: {client: {libelle: client, qualites: [client]}, passant: {libelle: passant}}
            qualifications:
              - {id: urgent, libelle: urgent, jugement: true}
              - {id: adulte, libelle: adulte, conditions: [{attribut: age, au_moins: 18}]}
            besoins:
              - {id: reparer, libelle: réparer}
              - {id: apprendre, libelle: apprendre}
            territoires:
              - {id: bourg/a, nom: A}
              - {id: bourg/b, nom: B}
            mesures:
              - id: plan/1
                axe: "1"
                titre: Apprendre
                actions: [{numero: "1.1", libelle: Un cours, besoins: [apprendre],
                           conditions: [{attribut: age, au_moins: 6}]}]
            dispositifs:
              - {id: cours, nom: N, resume: ., besoins: [apprendre], saisine: [client], actions: [plan/1.1]}
              - {id: cours-local, nom: N, resume: ., besoins: [apprendre], saisine: [client],
                 implantation: [bourg/a], specialise: cours}
              - {id: cours-adulte, nom: N, resume: ., besoins: [apprendre], saisine: [client],
                 conditions: [{qualification: adulte}]}
              - {id: cours-ancien, nom: N, resume: ., besoins: [apprendre], existence: {au: "2010"}, saisine: [client]}
              - {id: atelier, nom: N, resume: ., besoins: [reparer], decideur: chef, cadre: lourd}
              - {id: atelier-local, nom: N, resume: ., besoins: [reparer], implantation: [bourg/a], specialise: atelier}
              - {id: atelier-ecole, nom: N, resume: ., besoins: [reparer, apprendre], saisine: [client]}
            """);

    private Velos() {
    }
}
