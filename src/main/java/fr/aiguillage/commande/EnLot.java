package fr.aiguillage.commande;

import fr.aiguillage.lot.Lot;
import fr.aiguillage.orientation.Orienteur;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Many situations at once, from a file to a file. */
record EnLot(Fonds fonds) implements Commande {

    private static final int TOUTES_LES = 500;

    @Override
    public String nom() {
        return "lot";
    }

    @Override
    public String description() {
        return "répond à un fichier de situations, une par ligne";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(new Option("au", "AAAA-MM-JJ", false, "la date des lignes qui n'en disent pas"),
                new Option("entree", "F.jsonl", false, "les situations, un objet JSON par ligne"),
                new Option("sortie", "G.jsonl", false, "les réponses, dans le même ordre"),
                new Option("court", null, false, "les identifiants seulement"),
                new Option("reprendre", null, false, "continue après la dernière ligne entière de la sortie"),
                new Option("fils", "N", false, "combien de calculs à la fois (par défaut, un par cœur)"));
    }

    @Override
    public int executer(Appel call) {
        Path in = fichier(call, "entree");
        Path out = fichier(call, "sortie");
        if (!Files.isRegularFile(in) || !Files.isReadable(in)) {
            throw new Refus("le fichier « " + in + " » n'existe pas ou ne peut pas être lu");
        }
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        Lot run = new Lot(orienteur, call.a("court"), OptionDate.au(call), fils(call),
                jusqua(call.dialogue(), progres(call.notices())));
        Lot.Compte count = derouler(run, in, out, call.a("reprendre"));
        call.notices().println(count.lignes() + " lignes répondues, dont " + count.erreurs() + " en erreur.");
        return count.erreurs() == 0 ? 0 : 1;
    }

    private static Lot.Compte derouler(Lot run, Path in, Path out, boolean resume) {
        try {
            if (resume && Files.exists(out) && (!Files.isRegularFile(out) || Files.isSameFile(in, out))) {
                throw new Refus("la sortie « " + out + " » n'est pas un fichier de réponses à continuer");
            }
            return resume && Files.exists(out) ? run.reprendre(in, out) : run.derouler(in, out);
        } catch (FileAlreadyExistsException e) {
            throw new Refus("la sortie « " + out + " » existe déjà", "Peut-être --reprendre, ou un autre nom ?");
        } catch (IOException e) {
            throw new Refus("la lecture ou l'écriture s'est arrêtée (" + e.getMessage() + ")",
                    "Peut-être --reprendre une fois la place faite : les lignes entières sont gardées");
        }
    }

    private static Path fichier(Appel call, String option) {
        @Nullable String file = call.option(option);
        if (file == null) {
            throw new Refus("il manque --" + option);
        }
        return Path.of(file);
    }

    private static int fils(Appel call) {
        @Nullable String wanted = call.option("fils");
        if (wanted == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (!wanted.matches("[1-9]\\d{0,2}")) {
            throw new Refus("« " + wanted + " » n'est pas un nombre de fils (de 1 à 999)");
        }
        return Integer.parseInt(wanted);
    }

    /** The same, until one is asked to stop. */
    private static LongConsumer jusqua(Dialogue dialogue, LongConsumer progress) {
        return written -> {
            progress.accept(written);
            if (dialogue.arrete()) {
                throw new Refus("\nArrêté après " + written + " lignes.",
                        "Peut-être --reprendre, plus tard : les lignes entières sont gardées");
            }
        };
    }

    /** One line that moves on a terminal, nothing elsewhere. */
    private static LongConsumer progres(PrintWriter notices) {
        if (!"terminal".equals(System.getProperty("aiguillage.sortie"))) {
            return written -> { };
        }
        return written -> {
            if (written % TOUTES_LES == 0) {
                notices.print("\r" + written + " lignes");
                notices.flush();
            }
        };
    }
}
