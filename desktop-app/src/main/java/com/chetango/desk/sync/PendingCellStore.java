package com.chetango.desk.sync;

import com.chetango.desk.platform.DeskTables.PendingCell;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Cells that wait for the server's word, in the order their operations were done. */
final class PendingCellStore {

    /** Stands for the column of a row that an operation put as a whole. */
    static final String WHOLE_ROW = "";

    record Place(String table, UUID rowId, String column) {
        boolean isWholeRow() {
            return column.equals(WHOLE_ROW);
        }
    }

    /**
     * @param base JSON of what stood there before the operation; null for a whole row
     */
    record Cell(Place place, UUID operationId, long deviceSeq, @Nullable String base) {}

    private PendingCellStore() {}

    static void insert(DSLContext tx, UUID tenantId, List<Cell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        var insert =
                tx.insertInto(
                        PendingCell.TABLE,
                        PendingCell.TENANT_ID,
                        PendingCell.TABLE_NAME,
                        PendingCell.ROW_ID,
                        PendingCell.COLUMN_NAME,
                        PendingCell.OPERATION_ID,
                        PendingCell.DEVICE_SEQ,
                        PendingCell.BASE_VALUE);
        for (Cell cell : cells) {
            insert =
                    insert.values(
                            tenantId,
                            cell.place().table(),
                            cell.place().rowId(),
                            cell.place().column(),
                            cell.operationId(),
                            cell.deviceSeq(),
                            cell.base());
        }
        insert.execute();
    }

    static List<Cell> ofOperation(DSLContext tx, UUID tenantId, UUID operationId) {
        return tx.select(PendingCell.columns())
                .from(PendingCell.TABLE)
                .where(PendingCell.TENANT_ID.eq(tenantId))
                .and(PendingCell.OPERATION_ID.eq(operationId))
                .fetch(PendingCellStore::cell);
    }

    /** Cells of these rows, whole rows not among them; earliest operation first. */
    static List<Cell> ofRows(DSLContext tx, UUID tenantId, String table, Collection<UUID> rowIds) {
        return tx.select(PendingCell.columns())
                .from(PendingCell.TABLE)
                .where(PendingCell.TENANT_ID.eq(tenantId))
                .and(PendingCell.TABLE_NAME.eq(table))
                .and(PendingCell.ROW_ID.in(rowIds))
                .and(PendingCell.COLUMN_NAME.ne(WHOLE_ROW))
                .orderBy(PendingCell.DEVICE_SEQ)
                .fetch(PendingCellStore::cell);
    }

    /** The owners of one cell, earliest first. */
    static List<Cell> ofPlace(DSLContext tx, UUID tenantId, Place place) {
        return tx.select(PendingCell.columns())
                .from(PendingCell.TABLE)
                .where(PendingCell.TENANT_ID.eq(tenantId))
                .and(PendingCell.TABLE_NAME.eq(place.table()))
                .and(PendingCell.ROW_ID.eq(place.rowId()))
                .and(PendingCell.COLUMN_NAME.eq(place.column()))
                .orderBy(PendingCell.DEVICE_SEQ)
                .fetch(PendingCellStore::cell);
    }

    static void rebase(DSLContext tx, UUID tenantId, Cell cell, @Nullable String base) {
        tx.update(PendingCell.TABLE)
                .set(PendingCell.BASE_VALUE, base)
                .where(PendingCell.TENANT_ID.eq(tenantId))
                .and(PendingCell.TABLE_NAME.eq(cell.place().table()))
                .and(PendingCell.ROW_ID.eq(cell.place().rowId()))
                .and(PendingCell.COLUMN_NAME.eq(cell.place().column()))
                .and(PendingCell.OPERATION_ID.eq(cell.operationId()))
                .execute();
    }

    static void deleteCells(DSLContext tx, UUID tenantId, Collection<UUID> operationIds) {
        tx.deleteFrom(PendingCell.TABLE)
                .where(PendingCell.TENANT_ID.eq(tenantId))
                .and(PendingCell.OPERATION_ID.in(operationIds))
                .and(PendingCell.COLUMN_NAME.ne(WHOLE_ROW))
                .execute();
    }

    static void deleteAll(DSLContext tx, UUID tenantId, Collection<UUID> operationIds) {
        tx.deleteFrom(PendingCell.TABLE)
                .where(PendingCell.TENANT_ID.eq(tenantId))
                .and(PendingCell.OPERATION_ID.in(operationIds))
                .execute();
    }

    private static Cell cell(Record row) {
        return new Cell(
                new Place(
                        row.get(PendingCell.TABLE_NAME),
                        row.get(PendingCell.ROW_ID),
                        row.get(PendingCell.COLUMN_NAME)),
                row.get(PendingCell.OPERATION_ID),
                row.get(PendingCell.DEVICE_SEQ),
                row.get(PendingCell.BASE_VALUE));
    }
}
