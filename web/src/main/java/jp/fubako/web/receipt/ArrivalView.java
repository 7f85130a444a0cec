package jp.fubako.web.receipt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.fubako.content.ContentStore;
import jp.fubako.content.StoredContent;
import jp.fubako.receipt.ArriveFiles;
import jp.fubako.receipt.ReceiptChannel;
import jp.fubako.receipt.ReceiptService;
import jp.fubako.records.IncomingFile;
import jp.fubako.web.shared.Notices;
import org.primefaces.event.FileUploadEvent;

/** Files that were dropped at the desk: durable at once, accepted when the clerk says how. */
@Named
@ViewScoped
public class ArrivalView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient ContentStore content;
  @Inject private transient ReceiptService receipts;

  private final ArrayList<Dropped> dropped = new ArrayList<>();
  private ReceiptChannel channel = ReceiptChannel.POST;

  /** A dropped file, as the page shows it. */
  public record Dropped(UUID key, String name, String hash, long size) implements Serializable {}

  /** Takes one file in. */
  public void drop(FileUploadEvent event) throws IOException {
    var file = event.getFile();
    try (var bytes = file.getInputStream()) {
      var stored = content.put(bytes);
      dropped.add(new Dropped(UUID.randomUUID(), file.getFileName(), stored.hash(), stored.size()));
    }
  }

  /** Each file is a document of its own. */
  public String acceptEach() {
    for (var file : List.copyOf(dropped)) {
      accept(file.key(), List.of(file));
      dropped.remove(file);
    }
    Notices.done("receipt.tray.acceptedEach");
    return "/receipt/tray?faces-redirect=true";
  }

  /** All files together are one document. */
  public String acceptTogether() {
    var id = accept(dropped.getFirst().key(), dropped);
    dropped.clear();
    return "/receipt/receipt?faces-redirect=true&id=" + id;
  }

  /** Forgets a file that was dropped by mistake. */
  public void forget(UUID key) {
    dropped.removeIf(file -> file.key().equals(key));
  }

  private UUID accept(UUID requestKey, List<Dropped> files) {
    var incoming =
        files.stream()
            .map(f -> new IncomingFile(f.name(), new StoredContent(f.hash(), f.size())))
            .toList();
    return receipts.arrive(new ArriveFiles(requestKey, incoming, channelOf(files), null));
  }

  private ReceiptChannel channelOf(List<Dropped> files) {
    var mail = files.stream().anyMatch(f -> f.name().toLowerCase().matches(".*\\.(eml|msg)"));
    return mail ? ReceiptChannel.EMAIL : channel;
  }

  public List<Dropped> getDropped() {
    return dropped;
  }

  public boolean isSomething() {
    return !dropped.isEmpty();
  }

  public boolean isSeveral() {
    return dropped.size() > 1;
  }

  public List<ReceiptChannel> getChannels() {
    return List.of(ReceiptChannel.values());
  }

  public ReceiptChannel getChannel() {
    return channel;
  }

  public void setChannel(ReceiptChannel channel) {
    this.channel = channel;
  }
}
