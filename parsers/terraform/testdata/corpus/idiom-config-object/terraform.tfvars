config = {
  name = "x"
  net = {
    peers = {
      p1 = { id = 5, auto = true }
      p2 = { id = "b" }
    }
  }
  extra = { deep = [{ k = "v" }] }
}
