package com.chetango.desk.students.importing;

import com.chetango.model.people.Ages;
import com.chetango.model.people.DocumentType;
import com.chetango.model.people.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the type and number of a document out of how people write them. */
final class DocumentReader {
    private static final Pattern TYPE_IN_NUMBER =
            Pattern.compile("(?i)\\s*(c\\.?c|t\\.?i|c\\.?e|r\\.?c|ppt|pa)[.:\\s-]*(?=\\d)(.*)");
    private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d+");
    private static final Pattern DIGITS = Pattern.compile("\\d{4,15}");
    private static final Pattern MIXED = Pattern.compile("[A-Z0-9]{4,20}");
    private static final int CHILD_YEARS = 7;

    private DocumentReader() {}

    /** 1,03764E+09: Excel kept the first figures of a number and threw the rest away. */
    static boolean isRounded(String number) {
        return ROUNDED.matcher(number.strip()).matches();
    }

    /** The type written before the number, where it has no column of its own. */
    static String[] apart(String number) {
        Matcher matcher = TYPE_IN_NUMBER.matcher(number);
        return matcher.matches()
                ? new String[] {matcher.group(1), matcher.group(2)}
                : new String[] {"", number};
    }

    static Optional<DocumentType> type(String text) {
        String plain = Texts.plain(text).replaceAll("[^a-z]", "");
        return Optional.ofNullable(
                switch (plain) {
                    case "cc", "cedula", "ceduladeciudadania", "cedulaciudadania" ->
                            DocumentType.CC;
                    case "ti", "tarjetadeidentidad", "tarjetaidentidad", "tarjeta" ->
                            DocumentType.TI;
                    case "ce", "ceduladeextranjeria", "cedulaextranjeria" -> DocumentType.CE;
                    case "pa", "pas", "pasaporte", "passport" -> DocumentType.PA;
                    case "rc", "registrocivil", "registro", "nuip" -> DocumentType.RC;
                    case "ppt", "permisoporprotecciontemporal", "pep" -> DocumentType.PPT;
                    default -> null;
                });
    }

    /** What somebody of that age has; without an age, a citizen's. */
    static DocumentType likely(String number, @Nullable LocalDate birthDate, LocalDate today) {
        if (!number.chars().allMatch(Character::isDigit)) {
            return DocumentType.PA;
        }
        if (Ages.isMinor(birthDate, today) && birthDate != null) {
            return Ages.yearsOn(birthDate, today) < CHILD_YEARS ? DocumentType.RC : DocumentType.TI;
        }
        return DocumentType.CC;
    }

    static boolean isPossible(DocumentType type, String normalised) {
        Pattern shape = type == DocumentType.PA ? MIXED : DIGITS;
        return shape.matcher(normalised.toUpperCase(Locale.ROOT)).matches();
    }
}
