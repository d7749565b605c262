package com.chetango.model.people;

/** Identity documents used in Colombia; stored by name. */
public enum DocumentType {
    /** Citizens from 18. */
    CC,
    /** Minors of 7 to 17. */
    TI,
    /** Foreigners who live here. */
    CE,
    /** Passport. */
    PA,
    /** Children under 7. */
    RC,
    /** Temporary protection of Venezuelans. */
    PPT;

    /** Passports carry letters; the others are digits. */
    boolean isDigits() {
        return this != PA;
    }
}
