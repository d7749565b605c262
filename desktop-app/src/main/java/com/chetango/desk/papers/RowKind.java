package com.chetango.desk.papers;

/**
 * The kinds of row a template knows. A template has one band for each kind it uses, printed when
 * the row's field of that name is true.
 */
enum RowKind {
    LOGO,
    NAME,
    CENTRE,
    RULE,
    DASH,
    NUMBER,
    FACT,
    STRONG_FACT,
    LINE,
    LINE_DETAIL,
    NOTE,
    MINUS,
    TOTAL,
    PAYMENT,
    STRONG_CENTRE,
    GAP,
    QR,
    STAMP,
    PARTIES,
    TABLE_HEAD,
    HEADING,
    CREDITS,
    METHOD_HEAD,
    METHOD,
    METHOD_TOTAL,
    COUNT_HEAD,
    COUNT,
    COUNT_TOTAL,
    TWO_HEADINGS,
    RIGHT_TOTAL,
    BOX,
    SIGNATURES
}
