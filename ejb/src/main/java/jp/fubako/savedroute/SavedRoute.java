package jp.fubako.savedroute;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.fubako.organisation.PostKind;

/** 保存した経路 of a person or a section. */
@Entity
@Table(name = "saved_route")
class SavedRoute {

  @Id private UUID id;

  @Version private long version;

  @Column(nullable = false, length = 100)
  private String name;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "section_id")
  private UUID sectionId;

  @Enumerated(EnumType.STRING)
  @Column(name = "raise_to", length = 20)
  private PostKind raiseTo;

  @Column(name = "saved_by", nullable = false, length = 100)
  private String savedBy;

  @Column(name = "saved_at", nullable = false)
  private Instant savedAt;

  @OneToMany(
      mappedBy = "route",
      fetch = FetchType.EAGER,
      cascade = CascadeType.ALL,
      orphanRemoval = true)
  private List<SavedRoutePost> posts = new ArrayList<>();

  protected SavedRoute() {}

  /**
   * A new one; exactly one of person and section owns it.
   *
   * @param titles title of the post with that id today
   */
  SavedRoute(
      SaveRoute asked,
      UUID personId,
      UUID sectionId,
      Function<UUID, String> titles,
      String savedBy,
      Instant savedAt) {
    this.id = UUID.randomUUID();
    this.name = asked.name().strip();
    this.personId = personId;
    this.sectionId = sectionId;
    this.raiseTo = asked.raiseTo();
    this.savedBy = savedBy;
    this.savedAt = savedAt;
    add(asked.consultPosts(), false, titles);
    add(asked.readerPosts(), true, titles);
  }

  private void add(List<UUID> ids, boolean readsOnly, Function<UUID, String> titles) {
    for (int i = 0; i < ids.size(); i++) {
      posts.add(new SavedRoutePost(this, readsOnly, i + 1, ids.get(i), titles.apply(ids.get(i))));
    }
  }

  /**
   * What it gives on a day.
   *
   * @param filled whether the post exists and is held on that day
   */
  ChosenRoute chosen(Predicate<UUID> filled) {
    return new ChosenRoute(
        raiseTo,
        ids(false, filled),
        ids(true, filled),
        inOrder().stream()
            .filter(p -> !filled.test(p.postId()))
            .map(SavedRoutePost::title)
            .distinct()
            .toList());
  }

  private List<UUID> ids(boolean readsOnly, Predicate<UUID> filled) {
    return inOrder().stream()
        .filter(p -> p.readsOnly() == readsOnly && filled.test(p.postId()))
        .map(SavedRoutePost::postId)
        .toList();
  }

  private List<SavedRoutePost> inOrder() {
    return posts.stream()
        .sorted(
            Comparator.comparing(SavedRoutePost::readsOnly)
                .thenComparingInt(SavedRoutePost::ordinal))
        .toList();
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  UUID personId() {
    return personId;
  }

  UUID sectionId() {
    return sectionId;
  }

  String savedBy() {
    return savedBy;
  }

  SavedRouteRow row() {
    return new SavedRouteRow(
        id,
        name,
        sectionId != null,
        raiseTo,
        inOrder().stream().map(SavedRoutePost::title).toList(),
        savedBy);
  }
}
