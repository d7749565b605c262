package com.chetango.model.attendance;

/** How the person was recognised; stored by name. */
public enum EnteredBy {
    CAMERA,
    SCANNER,
    TYPED,
    LIST
}
