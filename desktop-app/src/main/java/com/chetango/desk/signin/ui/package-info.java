/** The screen in front of everything: a greeting, three fields, and what to do when it fails. */
@NullMarked
package com.chetango.desk.signin.ui;

import org.jspecify.annotations.NullMarked;
