package com.chetango.model.people;

/** How the word was given; stored by name. */
public enum ConsentChannel {
    PAPER,
    SCREEN,
    WEB,
    MESSAGE
}
