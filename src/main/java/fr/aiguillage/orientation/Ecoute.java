package fr.aiguillage.orientation;

import fr.aiguillage.moteur.Coherence;
import fr.aiguillage.prose.Compris;
import fr.aiguillage.prose.Lecteur;
import fr.aiguillage.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes a situation of what someone types. What cannot hold with the rest was misread, and is to be confirmed. */
public final class Ecoute {

    private final Lecteur lecteur;
    private final Coherence coherence;

    public Ecoute(Lecteur reader, Coherence coherence) {
        this.lecteur = reader;
        this.coherence = coherence;
    }

    /** What a text adds to a situation, on its day. */
    public Entendu entendre(String text, Situation before) {
        Compris read = lecteur.lire(text, before.date());
        int impossible = coherence.fautes(read.sur(before)).size();
        while (impossible > coherence.fautes(before).size()) {
            Compris doubted = read.doutant(douteux(read, before, impossible));
            int left = coherence.fautes(doubted.sur(before)).size();
            if (left >= impossible) {
                doubted = read.doutant(read.surs().keySet());
                left = coherence.fautes(before).size();
            }
            read = doubted;
            impossible = left;
        }
        return new Entendu(read, read.sur(before));
    }

    /** The attributes without any one of which fewer impossibilities are left. */
    private List<String> douteux(Compris read, Situation before, int impossible) {
        List<String> all = new ArrayList<>();
        for (Map.Entry<String, ?> fact : read.surs().entrySet()) {
            Situation without = read.doutant(List.of(fact.getKey())).sur(before);
            if (coherence.fautes(without).size() < impossible) {
                all.add(fact.getKey());
            }
        }
        return all;
    }

    /** What was read, and the situation that it makes. */
    public record Entendu(Compris compris, Situation situation) {

        /** When there was no text. */
        public static Entendu rien(Situation situation) {
            return new Entendu(Compris.RIEN, situation);
        }

        /** The same once the situation was corrected. */
        public Entendu avec(Situation corrected) {
            return new Entendu(compris, corrected);
        }
    }
}
