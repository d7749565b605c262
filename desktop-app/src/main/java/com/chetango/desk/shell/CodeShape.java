package com.chetango.desk.shell;

import com.chetango.model.badges.BadgeRules;

import java.util.List;
import java.util.Locale;

/** What a code of our own cards looks like, so that even a slow scanner's is told from typing. */
interface CodeShape {
    /** A code may begin so. */
    boolean canBegin(String text);

    /** This is a whole code of ours. */
    boolean isWhole(String text);

    /** The printed card and the code of the phone, also from a scanner with capitals reversed. */
    CodeShape BADGES =
            new CodeShape() {
                private static final List<String> PREFIXES = List.of("CHS", "CHR");

                @Override
                public boolean canBegin(String text) {
                    String upper = text.toUpperCase(Locale.ROOT);
                    return PREFIXES.stream()
                            .anyMatch(
                                    p ->
                                            p.startsWith(upper)
                                                    || (upper.startsWith(p)
                                                            && upper.matches("[0-9A-Z]+")));
                }

                @Override
                public boolean isWhole(String text) {
                    return canBegin(text)
                            && switch (BadgeRules.read(text)) {
                                case BadgeRules.Reading.Static s -> true;
                                case BadgeRules.Reading.Rotating r -> true;
                                case BadgeRules.Reading.Foreign f -> false;
                                case BadgeRules.Reading.Garbled g -> false;
                            };
                }
            };
}
