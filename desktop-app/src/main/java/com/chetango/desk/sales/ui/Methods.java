package com.chetango.desk.sales.ui;

import com.chetango.desk.kit.Icon;
import com.chetango.desk.platform.Texts;
import com.chetango.model.sales.Method;

/** How each method is drawn and called. */
final class Methods {

    private Methods() {}

    static Icon icon(Method method) {
        return switch (method) {
            case CASH -> Icon.PAY;
            case NEQUI, DAVIPLATA -> Icon.PHONE;
            case BANCOLOMBIA_QR -> Icon.SCAN;
            case BRE_B -> Icon.BOLT;
            case CARD -> Icon.CARD;
            case PSE, TRANSFER -> Icon.BANK;
            case LINK -> Icon.GLOBE;
        };
    }

    static String word(Texts texts, Method method) {
        return texts.get("method." + method.name());
    }
}
