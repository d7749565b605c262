package com.chetango.model.sales;

/** Which document a payment row is; stored by name. Only PAYMENT brings money in. */
public enum PaymentKind {
    PAYMENT,
    REFUND,
    VOID
}
