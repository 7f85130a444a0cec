package jp.fubako.web.acting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.fubako.acting.ActingRuleService;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.shared.OfficeClock;
import jp.fubako.web.shared.Notices;

/** The acting order of one post from a coming day on. */
@Named
@ViewScoped
public class OrderView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int PLACES = 5;
  private static final String BACK = "/acting/orders?faces-redirect=true";

  /** One place of the order while it is chosen. */
  public static class Place implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private UUID post;

    Place(int number, UUID post) {
      this.number = number;
      this.post = post;
    }

    public int getNumber() {
      return number;
    }

    public UUID getPost() {
      return post;
    }

    public void setPost(UUID post) {
      this.post = post;
    }
  }

  @Inject private ActingRuleService acting;
  @Inject private OfficeClock clock;

  private UUID post;
  private LocalDate from;
  private String article;
  private final List<Place> places = new ArrayList<>();

  /** Begins with the order that holds. */
  public void load() {
    var day = from == null ? clock.today() : from;
    var seats = acting.seats(post, day);
    places.clear();
    for (int i = 0; i < PLACES; i++) {
      places.add(new Place(i + 1, i < seats.size() ? seats.get(i).postId() : null));
    }
    article = seats.isEmpty() ? "" : seats.getFirst().article();
  }

  public String save() {
    var chosen = places.stream().map(Place::getPost).filter(Objects::nonNull).toList();
    acting.save(post, from, chosen, article);
    Notices.done("acting.order.saved", from);
    return BACK;
  }

  public String withdraw() {
    acting.withdraw(post, from);
    Notices.done("acting.order.withdrawn");
    return BACK;
  }

  /** Whether what is shown has not begun and can be taken back. */
  public boolean isComing() {
    return from != null
        && acting.orders(clock.today()).stream()
            .anyMatch(r -> r.coming() && r.postId().equals(post) && r.from().equals(from));
  }

  public String getTitle() {
    var known = acting.posts(clock.today()).get(post);
    return known == null ? "" : known.fullTitle();
  }

  public List<StaffedPost> getPosts() {
    return List.copyOf(acting.posts(clock.today()).values());
  }

  public List<Place> getPlaces() {
    return places;
  }

  public UUID getPost() {
    return post;
  }

  public void setPost(UUID post) {
    this.post = post;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }
}
