package se.radslag.economy.out;

/** Tells a number that can be right from one that cannot, by its last digit. */
final class CheckDigits {

    private CheckDigits() {}

    /** Organisation numbers and bank giros: every other digit doubled from the right, digits summed, a multiple of ten. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed / 10 + weighed % 10;
        }
        return sum % 10 == 0;
    }

    /** GLN: digits times one and three by turns from the right, a multiple of ten. */
    static boolean gln(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }
}
