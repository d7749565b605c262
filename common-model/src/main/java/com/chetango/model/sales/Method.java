package com.chetango.model.sales;

/** The ways people pay; stored by name. */
public enum Method {
    CASH(false),
    NEQUI(true),
    DAVIPLATA(true),
    PSE(true),
    BANCOLOMBIA_QR(false),
    BRE_B(false),
    CARD(false),
    TRANSFER(true),
    LINK(true);

    private final boolean toConfirm;

    Method(boolean toConfirm) {
        this.toConfirm = toConfirm;
    }

    /**
     * Whether such money usually still has to be seen in the account: what arrives on the academy's
     * own terminal or QR notifies the desk at once, what a customer shows on a telephone does not.
     */
    public boolean usuallyToConfirm() {
        return toConfirm;
    }
}
