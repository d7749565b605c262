package com.chetango.desk.students;

import java.util.ArrayList;
import java.util.List;

/** Which letters of a name answer what was typed, so that the list can underline them. */
public final class MatchRules {

    /** From a letter up to and without another. */
    public record Mark(int from, int to) {}

    private MatchRules() {}

    /** The beginnings of words that were typed, in the order of the name. */
    public static List<Mark> marks(String name, String typed) {
        String folded = SearchText.fold(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(folded.split(" "));
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < name.length()) {
            int end = at;
            while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
                end++;
            }
            if (end > at) {
                int longest = longest(SearchText.fold(name.substring(at, end)), words);
                if (longest > 0) {
                    marks.add(new Mark(at, Math.min(end, at + longest)));
                }
            }
            at = end + 1;
        }
        return List.copyOf(marks);
    }

    private static int longest(String word, List<String> typed) {
        return typed.stream().filter(word::startsWith).mapToInt(String::length).max().orElse(0);
    }
}
