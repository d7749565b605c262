package com.chetango.model.attendance;

/** On what grounds a person entered; stored by name. */
public enum Basis {
    /** A class of a package (or an unlimited one). */
    PACKAGE,
    /** Beyond the package's end of credits, within its overdraft limit. */
    GRACE,
    /** Free, with a supervisor's word. */
    COURTESY,
    /** Nothing covered it, and it happened all the same: the academy is owed a class. */
    OWED
}
