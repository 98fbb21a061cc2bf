package fr.aiguillage.shell;

import fr.aiguillage.commande.Session;
import java.io.PrintWriter;

/**
 * What surrounds every call.
 *
 * @param lignes what answers « - » and questions
 */
record Contexte(PrintWriter sortie, PrintWriter notices, Lignes lignes, Session session) {
}
