package com.chetango.desk.dev;

import com.chetango.desk.camera.QrBenchmark;
import com.chetango.desk.sync.CommitBenchmark;

import java.util.Map;
import java.util.TreeMap;

/** What {@code -Pbench} runs: one benchmark by name, or all of them. Register new ones here. */
public final class Benchmarks {

    /** Prints its own lines: the median, the raw limit beside it, and their ratio. */
    @FunctionalInterface
    private interface Benchmark {
        void run() throws Exception;
    }

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        Map<String, Benchmark> all = new TreeMap<>();
        all.put("commit", () -> new CommitBenchmark(System.out).run());
        all.put("qr", () -> new QrBenchmark(System.out).run());
        String wanted = System.getProperty("bench", "");
        if (!wanted.isEmpty() && !all.containsKey(wanted)) {
            System.err.println("No benchmark " + wanted + "; there are " + all.keySet());
            System.exit(2);
        }
        for (Map.Entry<String, Benchmark> each : all.entrySet()) {
            if (wanted.isEmpty() || wanted.equals(each.getKey())) {
                System.out.println("== " + each.getKey());
                each.getValue().run();
            }
        }
    }
}
