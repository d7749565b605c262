package com.chetango.desk.sales;

import com.chetango.desk.students.Photo;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * Whom the sale is for.
 *
 * @param left classes left on usable packages; null when one of them is unlimited
 * @param owed what is still to be paid of earlier charges, the oldest first
 */
public record Customer(
        UUID id,
        String name,
        @Nullable Photo photo,
        @Nullable String phone,
        @Nullable Long left,
        List<Cart.OpenCharge> owed) {

    public long owes() {
        return owed.stream().mapToLong(Cart.OpenCharge::left).sum();
    }
}
