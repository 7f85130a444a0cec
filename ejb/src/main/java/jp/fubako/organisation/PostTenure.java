package jp.fubako.organisation;

import java.time.LocalDate;

/** One who held or holds a post, or will. */
public record PostTenure(
    String staffNo, String name, AssignmentKind kind, LocalDate from, LocalDate to) {}
