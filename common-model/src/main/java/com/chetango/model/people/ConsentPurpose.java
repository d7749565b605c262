package com.chetango.model.people;

/** What a person may allow, each on its own (Ley 1581 de 2012); stored by name. */
public enum ConsentPurpose {
    /** Treatment of personal data; without it nothing should be kept. */
    DATA,
    WHATSAPP,
    ADVERTISING,
    PHOTO_ON_SCREEN,
    PUBLIC_PHOTOS,
    HEALTH
}
