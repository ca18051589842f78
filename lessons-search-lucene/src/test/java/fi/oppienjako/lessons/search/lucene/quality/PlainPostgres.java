package fi.oppienjako.lessons.search.lucene.quality;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Another peer: PostgreSQL's own full text, one column for each language, any of the words, ranked
 * by how near to each other they stand.
 */
final class PlainPostgres implements AutoCloseable {

  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  /** Words in quotation marks stay a phrase; of the others, one is enough. */
  private static final String FIND =
      """
      with asked as (
        select replace(websearch_to_tsquery('finnish', ?)::text, ' & ', ' | ')::tsquery as fi,
               replace(websearch_to_tsquery('swedish', ?)::text, ' & ', ' | ')::tsquery as sv,
               replace(websearch_to_tsquery('english', ?)::text, ' & ', ' | ')::tsquery as en)
      select id from lesson, asked
      where lesson.fi @@ asked.fi or lesson.sv @@ asked.sv or lesson.en @@ asked.en
      order by ts_rank_cd(lesson.fi, asked.fi) + ts_rank_cd(lesson.sv, asked.sv)
             + ts_rank_cd(lesson.en, asked.en) desc, id
      limit 20
      """;

  private final EmbeddedPostgres server;
  private final Connection connection;

  PlainPostgres(List<Judged.Told> lessons) throws IOException, SQLException {
    server = EmbeddedPostgres.start();
    connection = server.getPostgresDatabase().getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create table lesson (id text primary key, fi tsvector, sv tsvector, en tsvector)");
    }
    for (Judged.Told lesson : lessons) {
      add(lesson);
    }
  }

  private void add(Judged.Told lesson) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into lesson values (?, to_tsvector('finnish', ?), to_tsvector('swedish', ?),"
                + " to_tsvector('english', ?))")) {
      insert.setString(1, lesson.id());
      int column = 2;
      for (String language : LANGUAGES) {
        insert.setString(column++, lesson.text(language));
      }
      insert.execute();
    }
  }

  List<String> find(String words) {
    try (PreparedStatement query = connection.prepareStatement(FIND)) {
      for (int column = 1; column <= LANGUAGES.size(); column++) {
        query.setString(column, words);
      }
      List<String> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    } catch (SQLException unreadable) {
      throw new IllegalStateException(words, unreadable);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
