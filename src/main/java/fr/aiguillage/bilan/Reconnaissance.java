package fr.aiguillage.bilan;

import fr.aiguillage.mots.Termes;
import java.util.ArrayList;
import java.util.List;

/** Finds expressions in the words of a text. */
record Reconnaissance(List<String> termes) {

    /** Shorter words change their meaning with an « e ». */
    private static final int GENRE = 4;

    /** Ready to look in a text. */
    public static Reconnaissance de(String text) {
        return new Reconnaissance(Termes.de(text));
    }

    /** Whether the words of the expression follow one another, wherever they stand. */
    public boolean dit(Expression expression) {
        int size = expression.termes().size();
        for (int at = 0; at + size <= termes.size(); at++) {
            if (expression.commence(termes.subList(at, at + size))) {
                return true;
            }
        }
        return false;
    }

    /**
     * An expression ready to be looked for.
     *
     * @param sortes how each of its words is to be read
     */
    public record Expression(List<String> termes, List<Sorte> sortes) {

        /** A whole word, the beginning of one, or any number. */
        enum Sorte { MOT, DEBUT, NOMBRE }

        /** As it is written: a star ends the beginning of a word, « # » stands for any number. */
        public static Expression de(String written) {
            List<String> terms = new ArrayList<>();
            List<Sorte> kinds = new ArrayList<>();
            for (String word : written.strip().split("\\s+")) {
                Sorte kind = word.endsWith("*") ? Sorte.DEBUT : word.equals("#") ? Sorte.NOMBRE : Sorte.MOT;
                List<String> own = kind == Sorte.NOMBRE ? List.of(word) : Termes.de(word.replace("*", ""));
                terms.addAll(own);
                own.forEach(term -> kinds.add(kind));
            }
            return new Expression(List.copyOf(terms), List.copyOf(kinds));
        }

        /** Several that must stand in one text, in any order. */
        public static List<Expression> ensemble(List<String> written) {
            return written.stream().map(Expression::de).toList();
        }

        boolean commence(List<String> said) {
            for (int i = 0; i < termes.size(); i++) {
                if (!est(i, said.get(i))) {
                    return false;
                }
            }
            return !termes.isEmpty();
        }

        /** The same in the feminine: « intervenant social », « intervenante sociale ». */
        private static boolean memeMot(String said, String term) {
            return said.equals(term) || said.length() > GENRE && term.length() > GENRE
                    && (said.equals(term + "e") || term.equals(said + "e"));
        }

        private boolean est(int i, String said) {
            return switch (sortes.get(i)) {
                case MOT -> memeMot(said, termes.get(i));
                case DEBUT -> said.startsWith(termes.get(i));
                case NOMBRE -> said.chars().allMatch(Character::isDigit);
            };
        }
    }

    /** Whether several expressions are all said here, in any order. */
    public boolean dit(List<Expression> together) {
        return together.stream().allMatch(this::dit);
    }

    /** Whether one at least of several ways to say something is said here. */
    public boolean ditUne(List<List<Expression>> ways) {
        return ways.stream().anyMatch(this::dit);
    }
}
