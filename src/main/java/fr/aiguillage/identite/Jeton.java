package fr.aiguillage.identite;

/**
 * A word, a number or a sign of a text.
 *
 * @param mot as it is written
 * @param cle in lower case, without accents
 */
record Jeton(int debut, int fin, String mot, String cle, Sorte sorte) {

    enum Sorte { MOT, NOMBRE, SIGNE, LIGNE }

    boolean estMot() {
        return sorte == Sorte.MOT;
    }

    boolean estNombre() {
        return sorte == Sorte.NOMBRE;
    }

    boolean est(String sign) {
        return sorte == Sorte.SIGNE && mot.equals(sign);
    }

    boolean majuscule() {
        return estMot() && Character.isUpperCase(mot.codePointAt(0));
    }

    boolean toutMajuscule() {
        return majuscule() && cle.length() > 1 && mot.codePoints().noneMatch(Character::isLowerCase);
    }

    boolean lettre() {
        return estMot() && cle.length() == 1 && majuscule();
    }
}
