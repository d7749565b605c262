/** What whoever runs the server needs: is it well. */
@NullMarked
package com.chetango.server.operator;

import org.jspecify.annotations.NullMarked;
