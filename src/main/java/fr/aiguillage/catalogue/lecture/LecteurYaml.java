package fr.aiguillage.catalogue.lecture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads one YAML file into a tree, refusing what would be read otherwise than written. */
public final class LecteurYaml {

    /** No knowledge file, and no situation, comes near this size. */
    public static final int OCTETS_MAX = 1 << 20;

    private static final YAMLMapper MAPPER = new YAMLMapper();

    private LecteurYaml() {
    }

    /** The tree of the file, or null when a fault that is added to the list prevents it. */
    public static @Nullable Arbre lire(Path file, String name, List<Anomalie> faults) {
        try {
            return Files.size(file) > OCTETS_MAX ? tropGros(name, faults) : lire(Files.readAllBytes(file), name, faults);
        } catch (IOException e) {
            faults.add(fichier(name, "illisible", "ce fichier ne peut pas être lu (" + e.getMessage() + ")", null));
            return null;
        }
    }

    /** The tree of these bytes, as of a file of that name. */
    public static @Nullable Arbre lire(byte[] bytes, String name, List<Anomalie> faults) {
        if (bytes.length > OCTETS_MAX) {
            return tropGros(name, faults);
        }
        String text = decode(bytes);
        if (text == null) {
            faults.add(fichier(name, "encodage", "ce fichier n'est pas en UTF-8", "Peut-être l'enregistrer en UTF-8 ?"));
            return null;
        }
        return lireTexte(text, name, faults);
    }

    private static @Nullable Arbre lireTexte(String text, String name, List<Anomalie> faults) {
        try (YAMLParser parser = (YAMLParser) MAPPER.createParser(text)) {
            return new ConstructeurArbre(parser, text, name, faults).construire();
        } catch (JacksonException e) {
            faults.add(syntaxe(name, e));
            return null;
        }
    }

    private static @Nullable String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable Arbre tropGros(String name, List<Anomalie> faults) {
        faults.add(fichier(name, "taille", "ce fichier dépasse " + OCTETS_MAX / 1024 + " Kio", null));
        return null;
    }

    private static Anomalie fichier(String name, String rule, String message, @Nullable String maybe) {
        return new Anomalie(name, 0, 0, rule, message, maybe);
    }

    private static Anomalie syntaxe(String name, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        int line = at == null ? 0 : Math.max(at.getLineNr(), 0);
        int column = at == null ? 0 : Math.max(at.getColumnNr(), 0);
        String first = e.getOriginalMessage().lines().findFirst().orElse("");
        return new Anomalie(name, line, column, "syntaxe", "YAML mal formé (" + first + ")",
                "Peut-être faut-il des guillemets, ou une autre indentation ?");
    }
}
