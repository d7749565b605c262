package com.chetango.desk.classes.ui;

/** Something done that can be taken back for some seconds, for the sentence that says so. */
sealed interface Deed {

    record Present(String name) implements Deed {}

    record AllPresent(int count) implements Deed {}

    record Enrolled(String name) implements Deed {}
}
