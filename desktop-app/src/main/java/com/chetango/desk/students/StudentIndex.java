package com.chetango.desk.students;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Every student's name, document and phone in memory, searched on each keystroke.
 *
 * <p>A scan over packed text rather than an index tree: 50,000 people are a few megabytes and a few
 * milliseconds, and any word in any order, of name, document or phone, finds the person.
 */
final class StudentIndex {

    private record Indexed(Found entry, String words, String numbers) {}

    private static final Comparator<Indexed> BY_NAME =
            Comparator.comparing((Indexed i) -> !i.entry().active())
                    .thenComparing(Indexed::words)
                    .thenComparing(i -> i.entry().id());

    private final Map<UUID, Indexed> byId = new HashMap<>();
    private List<Indexed> sorted = List.of();
    private boolean stale;

    void replaceAll(List<Found> entries) {
        byId.clear();
        entries.forEach(e -> byId.put(e.id(), indexed(e)));
        stale = true;
    }

    void put(Found entry) {
        byId.put(entry.id(), indexed(entry));
        stale = true;
    }

    void remove(UUID id) {
        byId.remove(id);
        stale = true;
    }

    int size() {
        return byId.size();
    }

    List<Found> first(int most) {
        return ordered().stream().limit(most).map(Indexed::entry).toList();
    }

    /** People all of whose words match, the better matches first, then by name. */
    List<Found> search(String typed, int most) {
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Indexed> best = new ArrayList<>();
        List<Indexed> rest = new ArrayList<>();
        for (Indexed candidate : ordered()) {
            if (best.size() >= most) {
                break;
            }
            if (matches(candidate, words)) {
                (startsWith(candidate, words) ? best : rest).add(candidate);
            }
        }
        best.addAll(rest);
        return best.stream().limit(most).map(Indexed::entry).toList();
    }

    private List<Indexed> ordered() {
        if (stale) {
            sorted = byId.values().stream().sorted(BY_NAME).toList();
            stale = false;
        }
        return sorted;
    }

    private static List<String> words(String typed) {
        String folded = SearchText.fold(typed);
        String digits = SearchText.digits(typed);
        boolean isNumber =
                digits.length() >= 3 && digits.length() == folded.replace(" ", "").length();
        if (isNumber) {
            return List.of(digits);
        }
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** A word matches the beginning of a name's word, or any part of a document or phone. */
    private static boolean matches(Indexed candidate, List<String> words) {
        for (String word : words) {
            boolean numeric = Character.isDigit(word.charAt(0));
            boolean found =
                    numeric
                            ? candidate.numbers().contains(word)
                            : candidate.words().startsWith(word)
                                    || candidate.words().contains(" " + word);
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(Indexed candidate, List<String> words) {
        return candidate.words().startsWith(words.getFirst());
    }

    private static Indexed indexed(Found entry) {
        String document = entry.document() == null ? "" : SearchText.digits(entry.document());
        String phone = entry.phone() == null ? "" : SearchText.digits(entry.phone());
        return new Indexed(entry, SearchText.fold(entry.name()), document + " " + phone);
    }
}
