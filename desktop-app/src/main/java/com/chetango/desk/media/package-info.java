/**
 * Files that people hand in: photos of students and proofs of payment. A file is believed for what
 * its first bytes say, never for its name; its size and pixels are checked before anything is
 * decoded; and what is kept is a picture written anew, small enough to travel with the rest of the
 * day, without the place and time a phone hides in it.
 */
@NullMarked
package com.chetango.desk.media;

import org.jspecify.annotations.NullMarked;
