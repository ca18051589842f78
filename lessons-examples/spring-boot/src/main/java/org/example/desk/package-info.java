/** A help desk with users and tickets of its own, which shares what it learns. */
package org.example.desk;
