/**
 * The card a student shows: what its QR says, how it is read, when it is believed.
 *
 * <p>Everything here works with no network and no database. Texts are upper-case letters and digits
 * only, because a scanner that types like a keyboard garbles punctuation on Spanish layouts, and
 * because such texts make the smallest QR codes. Nothing in them is about the person.
 */
@NullMarked
package com.chetango.model.badges;

import org.jspecify.annotations.NullMarked;
