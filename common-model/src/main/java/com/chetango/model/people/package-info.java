/** Rules about people: roles, students, families, consents. */
@NullMarked
package com.chetango.model.people;

import org.jspecify.annotations.NullMarked;
