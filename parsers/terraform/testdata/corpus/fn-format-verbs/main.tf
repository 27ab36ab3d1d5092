output "all" {
  value = [
    format("%v", 1e21), format("%v", 0.1), format("%v", 123456789012345678901234567890), format("%d", 12345678901234567890123),
    format("%s", 1.50), format("%q", "日\n\u0001"), format("%#x", 255), format("%10.3v|", "abcdef"),
    format("%v", toset(["b", "a"])), format("%v", tomap({ a = 1 })), format("%s", "%d"), format("plain"), format("%5t|", true), format("%e", 0),
    format("%.0f", 2.5), format("%.0f", 3.5), format("%.10f", 1 / 3), format("%6.2f%%", 99.5), format("%v", [])
  ]
}
