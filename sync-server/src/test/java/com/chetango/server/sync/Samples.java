package com.chetango.server.sync;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** Where a thread is, looked at every millisecond. */
final class Samples {

    private final Map<String, Integer> seen = new LinkedHashMap<>();

    /** Looks at {@code thread} until closed. */
    AutoCloseable of(Thread thread) {
        AtomicBoolean isOver = new AtomicBoolean();
        Thread watcher =
                Thread.ofPlatform()
                        .daemon()
                        .start(
                                () -> {
                                    while (!isOver.get()) {
                                        seen.merge(part(thread.getStackTrace()), 1, Integer::sum);
                                        java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
                                    }
                                });
        return () -> {
            isOver.set(true);
            watcher.join();
        };
    }

    /** The outermost frame that says what is being done. */
    private static String part(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String part =
                    switch (frame.getClassName() + "." + frame.getMethodName()) {
                        case "com.chetango.server.sync.RowFlushStore.flush" -> "flush";
                        case "com.chetango.server.sync.RowFetchStore.byIds",
                                "com.chetango.server.sync.RowFetchStore.byKeys",
                                "com.chetango.server.sync.RowFetchStore.totals" ->
                                "prefetch";
                        case "com.chetango.server.sync.InboxStore.add",
                                "com.chetango.server.sync.InboxStore.log" ->
                                "inbox and log";
                        case "com.chetango.server.sync.InboxStore.find" -> "look-up of ids";
                        case "com.chetango.server.sync.OperationRun.probe" -> "probing";
                        case "com.chetango.server.sync.OperationRun.run" -> "apply";
                        case "com.zaxxer.hikari.pool.ProxyConnection.commit" -> "commit";
                        default -> "";
                    };
            if (!part.isEmpty()) {
                return part;
            }
        }
        return "the rest";
    }

    @Override
    public String toString() {
        int all = seen.values().stream().mapToInt(Integer::intValue).sum();
        return seen.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> e.getKey() + " " + Math.round(100.0 * e.getValue() / all) + " %")
                .collect(Collectors.joining(", "));
    }
}
