package com.chetango.model.demo;

import com.chetango.model.demo.DemoPerson.Fate;
import com.chetango.model.people.Document;
import com.chetango.model.people.DocumentType;
import com.chetango.model.people.StudentProfile;
import com.chetango.model.people.StudentProfile.Gender;
import com.chetango.model.people.Texts;
import com.chetango.model.values.Ids;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invents the students: those with a name in the words file first, the rest drawn. */
final class DemoCast {

    private static final int MINORS_PERCENT = 22;

    private final DemoWords words;
    private final Random random;
    private final LocalDate today;
    private final DemoSize size;
    private int numbers;
    private Home lastHome = new Home("", "");

    /** Where the last child drawn lives: the next may be a sibling. */
    private record Home(String surnames, String branch) {}

    DemoCast(DemoWords words, Random random, LocalDate today, DemoSize size) {
        this.words = words;
        this.random = random;
        this.today = today;
        this.size = size;
    }

    List<DemoPerson> draw() {
        List<DemoPerson> cast = new ArrayList<>();
        for (List<String> line : words.lines("students")) {
            if (!size.isCrowd() && cast.size() < size.students()) {
                cast.add(named(line));
            }
        }
        while (cast.size() < size.students()) {
            cast.add(anybody(cast.size()));
        }
        return cast;
    }

    private DemoPerson named(List<String> line) {
        Fate fate = Fate.valueOf(line.get(8));
        LocalDate joined = LocalDate.parse(line.get(9));
        LocalDate latest = today.minusDays(fate == Fate.NO_PACKAGE ? 4 : 70);
        StudentProfile profile =
                new StudentProfile(
                        new StudentProfile.Names(line.get(0), line.get(1)),
                        new Document(DocumentType.valueOf(line.get(3)), line.get(4)),
                        new StudentProfile.Contact(line.get(5), null),
                        born(Integer.parseInt(line.get(6)), fate),
                        Gender.valueOf(line.get(2)),
                        emergency(),
                        null);
        return person(profile, line.get(7), fate, joined.isAfter(latest) ? latest : joined);
    }

    private DemoPerson anybody(int number) {
        Gender gender = random.nextInt(100) < 62 ? Gender.F : Gender.M;
        boolean minor = !size.isCrowd() && random.nextInt(100) < MINORS_PERCENT;
        int age = minor ? 6 + random.nextInt(12) : 18 + (int) Math.abs(random.nextGaussian() * 14);
        Fate fate = size.isCrowd() ? Fate.NORMAL : fate(number);
        String given = pick("given " + gender);
        boolean sibling = minor && !lastHome.branch().isEmpty() && random.nextInt(100) < 30;
        String surnames = sibling ? lastHome.surnames() : pick("surname") + " " + pick("surname");
        String branch = sibling ? lastHome.branch() : random.nextInt(100) < 68 ? "MED" : "MAN";
        if (minor) {
            lastHome = new Home(surnames, branch);
        }
        int years = Math.min(age, 85);
        StudentProfile profile =
                new StudentProfile(
                        new StudentProfile.Names(given, surnames),
                        document(years, number),
                        new StudentProfile.Contact(phone(), email(given, surnames)),
                        born(years, fate),
                        gender,
                        random.nextInt(100) < 80 ? emergency() : null,
                        null);
        return person(profile, branch, fate, joined(fate));
    }

    private DemoPerson person(
            StudentProfile profile, String branch, Fate fate, LocalDate joinedOn) {
        return new DemoPerson(
                Ids.at(
                        joinedOn.atStartOfDay().toInstant(ZoneOffset.UTC).plusMillis(numbers),
                        "demo/student/" + numbers++),
                profile,
                branch,
                fate,
                joinedOn);
    }

    private Fate fate(int number) {
        return switch (number % 25) {
            case 3 -> number < 80 ? Fate.BIRTHDAY : Fate.NORMAL;
            case 5 -> Fate.NO_CONSENT;
            case 7 -> Fate.UNLIMITED;
            case 9, 19 -> Fate.OUT_OF_CLASSES;
            case 11 -> Fate.EXPIRED;
            case 13 -> number % 2 == 0 ? Fate.IN_DEBT : Fate.FEW_LEFT;
            case 15 -> Fate.LAST_CLASS;
            case 17 -> Fate.INACTIVE;
            case 21 -> Fate.DROP_IN;
            case 23 -> number % 3 == 0 ? Fate.FROZEN : Fate.NO_PACKAGE;
            default -> Fate.NORMAL;
        };
    }

    private LocalDate joined(Fate fate) {
        if (fate == Fate.NO_PACKAGE) {
            return today.minusDays(1 + random.nextInt(9));
        }
        boolean before = random.nextInt(100) < 60;
        return before
                ? today.minusDays(366 + random.nextInt(700))
                : today.minusDays(75 + random.nextInt(280));
    }

    private LocalDate born(int age, Fate fate) {
        LocalDate birthday = today.minusYears(age);
        return fate == Fate.BIRTHDAY ? birthday : birthday.minusDays(1 + random.nextInt(360));
    }

    private Document document(int years, int number) {
        DocumentType type =
                years < 7 ? DocumentType.RC : years < 18 ? DocumentType.TI : DocumentType.CC;
        long digits = (years < 35 ? 1_000_100_000L : 21_100_000L) + number * 1_009L;
        return new Document(type, Long.toString(digits + random.nextInt(1_000)));
    }

    private String phone() {
        int[] operators = {300, 301, 304, 310, 311, 312, 313, 314, 315, 316, 317, 318, 320, 321};
        return "%d%07d"
                .formatted(operators[random.nextInt(operators.length)], random.nextInt(10_000_000));
    }

    private String email(String given, String surnames) {
        return Texts.plain(given.split(" ", -1)[0] + "." + surnames.split(" ", -1)[0])
                + numbers
                + "@example.com";
    }

    private StudentProfile.Emergency emergency() {
        String relation = pick("relation");
        Gender gender = relation.equals(words.list("relation").get(1)) ? Gender.M : Gender.F;
        return new StudentProfile.Emergency(
                pick("given " + gender) + " " + pick("surname"), relation, phone());
    }

    String pick(String section) {
        List<String> list = words.list(section);
        return list.get(random.nextInt(list.size()));
    }

    String anyPhone() {
        return phone();
    }
}
