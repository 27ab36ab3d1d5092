output "all" {
  value = {
    date    = formatdate("DD MMM YYYY hh:mm ZZZ", "2018-01-02T23:12:01Z")
    names   = formatdate("EEEE, DD-MMM-YY hh:mm:ss ZZZ", "2018-01-02T23:12:01Z")
    twelve  = formatdate("HH:mmaa AA h H m s D M", "2018-01-02T03:04:05-08:00")
    zone    = formatdate("YYYY-MM-DD'T'hh:mm:ssZ ZZZZ ZZZZZ", "2018-01-02T23:12:01+05:30")
    quoted  = formatdate("'it''s' YYYY", "2018-01-02T23:12:01Z")
    add     = [timeadd("2017-11-22T00:00:00Z", "10m"), timeadd("2017-11-22T00:00:00Z", "-1.5h"), timeadd("2017-11-22T00:00:00+02:00", "24h")]
    compare = [timecmp("2017-11-22T00:00:00Z", "2017-11-22T00:00:00Z"), timecmp("2017-11-22T00:00:00Z", "2017-11-22T01:00:00Z"), timecmp("2017-11-22T01:00:00Z", "2017-11-22T00:00:00-01:00")]
  }
}
