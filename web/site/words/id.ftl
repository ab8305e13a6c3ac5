# Bahasa Indonesia. Translated from English; not yet read by a native speaker.
# “Kamu”; adults in the guides: “Anda”.

## On every page
title = Informasi
footer = Bantuan dan lainnya
footer-helplines = Bicara dengan seseorang
footer-proof = Periksa sendiri
footer-platforms = Siapa yang ikut serta
footer-privacy = Privasi
footer-terms = Ketentuan
footer-accessibility = Aksesibilitas
footer-language = Bahasa
leave = Keluar cepat
back = Kembali
continue = Lanjut
try-again = Coba lagi
picture = Foto { $number }

## Start
start-heading = Hentikan penyebaran foto pribadimu
start-lead = Apakah ada foto telanjang atau seksual dirimu, dari saat umurmu di bawah 18 tahun? Kami membantu agar foto itu bisa ditemukan dan dihapus.
start-how-device = Kamu memilih fotonya. Foto itu tetap di perangkat ini.
start-how-fingerprint = Perangkat ini membuat sidik digital dari foto itu: deretan angka yang panjang. Hanya sidik digital yang dikirim.
start-how-platforms = Aplikasi dan situs yang ikut serta mencarinya. Mereka memeriksanya dan bisa menghapusnya.
start-free = Ini gratis. Kamu tidak memberi nama. Butuh beberapa menit.
start-go = Mulai
start-limits = Yang tidak bisa dilakukan
start-limit-private = Tidak menjangkau obrolan pribadi yang terenkripsi.
start-limit-sites = Tidak menjangkau aplikasi dan situs yang tidak ikut serta.
start-limit-edited = Foto yang sudah banyak diubah bisa terlewat. Kamu bisa menambahkan setiap versi yang kamu punya.
start-kind = Kamu tidak akan dimarahi di sini. Mencari bantuan itu langkah yang tepat.
start-ways = Cara lain untuk melanjutkan
start-return = Aku punya ID kasus atau kode pantau
start-practice = Coba dulu, dengan foto contoh
start-parents = Untuk orang tua
start-counselors = Untuk guru dan konselor

## What stands in the way on this device, said on the first page
device-in-app = Kamu berada di dalam aplikasi lain
device-in-app-do = Memilih foto mungkin tidak berfungsi di sini. Pakai menu aplikasi itu untuk membuka halaman ini di browser. Atau salin alamatnya, lalu tempel di sana.
device-in-app-copy = Salin alamat
device-small = Memori perangkat ini kecil
device-small-do = Tutup dulu aplikasi dan tab lain. Kalau sebuah foto gagal, coba perangkat lain yang sudah menyimpannya.
device-insecure = Alamat ini tidak terlindungi
device-insecure-do = Di alamat ini orang lain bisa ikut membaca, jadi tidak ada yang bisa dibuat atau dikirim di sini. Buka alamat yang diawali “https:”.
device-no-wasm = Browser ini tidak bisa membuat sidik digital
device-no-wasm-do = Tidak ada yang salah denganmu atau fotomu. Mungkin mode penguncian ketat sedang aktif. Pakai browser lain, atau perangkat lain yang sudah menyimpan foto itu.

## Before you begin
before-heading = Sebelum mulai
before-leave = Kalau kamu perlu cepat pergi
before-leave-how = Tekan “Keluar cepat” di bagian atas halaman mana pun. Halaman ini dibersihkan dan situs lain terbuka sebagai gantinya.
before-leave-keys = Dengan papan ketik, kamu bisa menekan Shift tiga kali.
before-leave-history = Browsermu mungkin masih mengingat bahwa kamu ke situs ini. Kamu bisa menghapus riwayatnya nanti.
before-device = Di mana kamu melakukannya
before-device-yours = Paling baik di HP atau komputermu sendiri, di tempat yang layarnya tidak dilihat orang.
before-device-holds = Pakai perangkat yang sudah menyimpan foto itu. Jangan kirim ke dirimu sendiri atau ke orang lain.
before-device-app = Apakah kamu membuka ini di dalam aplikasi lain? Pakai menu aplikasi itu untuk membukanya di browser.
before-threat = Apakah ada yang mengancammu?
before-threat-blame = Yang salah adalah orang yang mengancam, bukan kamu. Cari bantuan sebelum memutuskan soal membayar. Membayar jarang menghentikannya.
before-threat-do = Blokir dia, tapi simpan pesan dan profilnya. Ceritakan kepada orang dewasa yang kamu percaya, atau hubungi layanan bantuan.

## Age
age-heading = Apakah umurmu di bawah 18 tahun saat foto itu dibuat?
age-why = Umurmu sekarang tidak jadi soal.
age-under = Ya
age-under-note = Di foto itu umurku 17 tahun atau kurang
age-adult = Tidak
age-adult-note = Di foto itu umurku 18 tahun atau lebih
age-unsure = Aku tidak yakin
age-unsure-note = Kamu bisa lanjut

## 18 or older
adult-heading = Layanan lain bisa membantumu
adult-why = Daftar ini untuk foto orang di bawah 18 tahun. Untuk foto orang dewasa ada StopNCII. Cara kerjanya sama, dan gratis.
adult-stopncii = Buka StopNCII.org
adult-other = Apakah foto itu sedang ada di internet? Kamu juga bisa memberi tahu aplikasi atau situs tempat foto itu berada. Cari “laporkan” atau “bantuan” di sana.

## Who is it about
who-heading = Siapa yang ada di foto?
who-me = Aku
who-me-note = Aku ada di foto itu
who-child = Anakku
who-child-note = Aku orang tua, atau mengasuh anak itu
who-work = Orang yang kubantu dalam pekerjaan
who-work-note = Aku guru, konselor, atau sejenisnya
who-other = Orang lain
who-other-note = Foto itu dikirim kepadaku, atau aku menemukannya

## My child
child-heading = Lakukan bersama
child-lead = Paling baik di perangkat yang sudah menyimpan foto itu.
child-device = Jangan minta foto itu dikirim ke HP Anda. Salinannya bisa merugikan anak Anda, dan bisa melanggar hukum.
child-hands = Biarkan anak Anda memegang perangkat dan memilih. Anda tidak perlu melihat fotonya.
child-calm = Tetap tenang. Anak Anda tidak berbuat salah karena ada di foto, atau karena bercerita kepada Anda.
child-code = ID kasus adalah milik anak Anda. Kode pantau bisa menunjukkan statusnya kepada Anda.
child-more = Selengkapnya untuk orang tua

## Somebody else
other-heading = Jangan disimpan, jangan disebarkan
other-lead = Langkahmu tepat untuk berhenti dan bertanya. Hanya orang di foto itu yang bisa memakai layanan ini.
other-keep = Jangan kirim ke siapa pun, juga bukan untuk minta bantuan.
other-tell-them = Kalau kamu tahu siapa dia, beri tahu dengan baik-baik. Dia bisa datang ke sini sendiri.
other-app = Beri tahu aplikasi atau situs tempat kamu melihatnya. Cari “laporkan” atau “bantuan” di sana.
other-adult = Ceritakan kepada orang dewasa yang kamu percaya. Kamu tidak perlu menunjukkan fotonya.
other-law = Menyimpannya bisa melanggar hukum
other-law-why = Memiliki atau menyebarkan foto seksual orang di bawah 18 tahun adalah kejahatan di sebagian besar negara. Hapus setelah kamu memberi tahu pihak yang bisa bertindak.
other-hotline = Layanan pengaduan bisa bertindak atas foto yang ada di internet. Di sana kamu tidak perlu menyebut nama.

## Choose pictures
choose-heading = Pilih fotonya
choose-unsure = Kamu tidak yakin umurmu di foto itu. Tidak apa-apa: lanjut saja.
choose-stays = Foto tetap di perangkat ini. Kami tidak melihatnya. Halaman ini tidak menampilkannya.
choose-count = { $count ->
   *[other] { $count } foto dipilih
}
choose-remove = Hapus foto { $number } dari pilihan
choose-pick = Pilih dari perangkat ini
choose-pick-more = Pilih lagi
choose-go = { $count ->
   *[other] Buat sidik digital
}
choose-advice = Yang membantu
choose-advice-versions = Tambahkan setiap versi yang kamu punya. Foto yang dipotong atau diedit punya sidik digital sendiri.
choose-advice-video = Foto lebih sering ditemukan daripada video. Kalau kamu punya gambar diam dari video, tambahkan juga.
choose-advice-original = Versi pertama yang paling jelas hasilnya paling baik.
choose-advice-not-again = Jangan mengunduh atau meminta foto untuk melakukan ini.
choose-only-real = Pilih hanya foto yang ingin kamu hentikan
choose-only-real-why = Aplikasi dan situs mencari setiap sidik digital yang dikirim. Tolong jangan kirim foto lain sebagai percobaan.
choose-locked = Foto-foto ini sedang dikirim. Kamu bisa menambah lagi setelah terkirim.

## Which copies are found, where more than one form of a picture is made
copies-found = Kami bisa menemukan salinan yang diperkecil atau dibalik, dipotong agar pas dengan aplikasi, atau diletakkan di antara bilah.
copies-screenshot = Beberapa situs juga bisa menemukannya dalam tangkapan layar.
copies-missed = Foto bisa terlewat kalau seseorang menaruh stiker atau teks di atasnya, atau memotong satu sisinya. Begitu juga dengan kolase atau foto sebuah layar.
copies-add = Jadi tambahkan setiap versi yang kamu punya. Itu membantu.

## Making fingerprints
making-heading = Membuat sidik digital
making-offline = Semua ini dilakukan di perangkatmu. Kalau mau, kamu bisa menyalakan mode pesawat sekarang.
making-loading = Menyiapkan: { $done } dari { $total } dimuat
making-starting = Menyiapkan…
making-ask = Untuk membuat sidik digital, halaman ini perlu memuat { $size }. Browsermu sedang menghemat data.
making-ask-go = Muat sekarang
making-progress = { $count ->
   *[other] { $ended } dari { $count } foto selesai
}
making-cancel = Batal
making-again = Coba lagi foto ini
making-done-heading = Sidik digital sudah siap
making-done = { $count ->
   *[other] Sidik digital dari { $count } foto sudah dibuat. Belum ada yang dikirim.
}
making-none-heading = Tidak ada sidik digital yang bisa dibuat
making-choose-others = Pilih foto lain
making-failed-heading = Halaman ini tidak bisa membuat sidik digital sekarang
picture-waiting = Menunggu
picture-working = Sedang diproses…
picture-done = Selesai
picture-failed = Gagal
picture-weak = Foto ini punya sedikit detail, jadi sulit ditemukan. Kalau kamu punya versi yang lebih jelas, tambahkan juga. File yang persis sama tetap bisa ditemukan.
video-exact = Dari video ini hanya file yang persis sama yang bisa ditemukan. Kalau bisa, tambahkan juga di browser lain atau di perangkat lain: mungkin di sana lebih banyak yang terlihat.

## Check before sending
check-heading = Periksa apa yang akan dikirim
check-nothing-yet = Belum ada yang dikirim. Pengiriman terjadi saat kamu menekan “Kirim”.
check-tried = Berapa kali pun kamu mencoba, ini hanya dihitung sekali.
check-sent-fingerprints = { $count ->
   *[other] Yang dikirim: sidik digital dari { $count } foto.
}
check-sent-case = Yang dikirim: ID kasus yang dibuat oleh browsermu. Ini kode acak.
check-not-sent = Yang tidak dikirim: foto, nama filenya, atau namamu.
check-size-sent = Yang dikirim
check-size-pictures = Fotomu, yang tetap di sini
check-exact = Tampilkan teks persis yang dikirim
check-exact-note = Ini semuanya, huruf demi huruf.
check-keep-id = Setelah ini kamu mendapat ID kasus. Siapkan cara menyimpannya: kami tidak bisa memulihkannya untukmu.
check-send = Kirim
check-sending = Mengirim…
check-sending-button = Mengirim…
check-partly = Sebagian sudah sampai. Sisanya masih di sini, dan dikirim saat kamu menekan “Kirim”.
check-parts = Dikirim per bagian. Yang sudah sampai: { $done } dari { $total }.
check-show-id = Tampilkan ID kasusku
check-work = Banyak orang sedang mengirim sekarang. Perangkatmu mengerjakan hitungan kecil dulu. Mungkin butuh satu menit.
check-work-added = Hasil hitungan ikut dikirim bersama teks. Itu tidak mengatakan apa pun tentangmu.
check-work-stop = Berhenti dulu
check-change = Ubah foto

## Practice
practice-banner = Latihan. Tidak ada yang dikirim.
practice-heading = Latihan dulu
practice-lead = Jalani semua langkah dengan foto contoh. Tidak ada yang dikirim.
practice-sample = Contohnya adalah gambar buatan kami.
practice-real = Sidik digitalnya nyata: dibuat di perangkat ini.
practice-never = Dalam latihan, halaman ini tidak bisa mengirim. Jadi tidak ada aplikasi atau situs yang mencari foto contoh.
practice-go = Mulai latihan
practice-take-sample = Pakai foto contoh
practice-check = Inilah yang akan dikirim. Dalam latihan tidak ada yang dikirim.
practice-send = Lanjut tanpa mengirim
practice-end-heading = Di sini kamu mendapat ID kasus
practice-end-lead = Tidak ada yang dikirim, jadi sekarang tidak ada ID kasus.
practice-end-go = Akhiri latihan

## Receipt
receipt-heading = Sudah kami terima
receipt-lead = { $count ->
   *[other] Sidik digital dari { $count } foto sudah disimpan. Sekarang akan masuk ke daftar.
}
receipt-id = ID kasusmu
receipt-keep-id = Simpan ID kasusmu
receipt-keep = Dengan kode ini kamu bisa melihat kasusmu nanti, menambah foto, atau menghentikan pencarian.
receipt-qr = ID kasusmu sebagai kode untuk kamera
receipt-copy = Salin
receipt-save = Simpan sebagai file
receipt-print = Cetak
receipt-told-copied = Disalin.
receipt-told-not-copied = Browsermu tidak mengizinkannya. Kamu bisa mencatat kodenya.
receipt-told-saved = Disimpan sebagai “note.txt”.
receipt-told-stays = “Kembali” tetap di halaman ini, supaya ID kasusmu tidak hilang. “Keluar cepat” membawamu pergi.
receipt-file = { $id }
receipt-lost = Simpan baik-baik, hanya untukmu
receipt-lost-why = Kami tidak tahu siapa kamu, jadi kode yang hilang tidak bisa ditemukan lagi. Siapa pun yang memilikinya bisa melihat dan mengubah kasusmu.
receipt-partly = Belum semuanya terkirim
receipt-partly-do = Simpan ID kasusmu sekarang. Lalu kembali dan kirim sisanya.
receipt-next = Apa yang terjadi selanjutnya

## Next
next-heading = Apa yang terjadi selanjutnya
next-list = Sidik digital masuk ke sebuah daftar. Ini butuh beberapa menit.
next-look = Aplikasi dan situs yang ikut serta mengambil daftar itu. Mereka mencari fotomu di tempat yang mereka bisa.
next-decide = Kalau menemukannya, mereka memeriksanya dan bisa menghapusnya.
next-again = Tolong jangan unggah atau kirim foto itu lagi
next-again-why = Aplikasi kini bisa menemukannya saat dikirim. Akunmu bisa terkunci karenanya.
next-online = Apakah foto itu sedang ada di internet?
next-online-do = Beri tahu juga aplikasi atau situs tempat kamu melihatnya. Jangan menunggu daftar.
next-online-us = Di Amerika Serikat ada cara lain: permintaan bertanda tangan ke aplikasi atau situs. Mereka lalu harus bertindak dalam 48 jam. Untuk itu kamu memberi namamu.
next-case = Lihat kasusku sekarang
next-return = Untuk kembali nanti, buka situs ini dan tekan “Aku punya ID kasus atau kode pantau”.
next-clear = Bersihkan halaman ini
next-clear-what = Halaman ini melupakan ID kasus dan fotomu. Hal-hal ini mungkin tetap ada di perangkat:
next-clear-history = Kunjungan ini, di riwayat browsermu.
next-clear-saved = Catatan, kalau kamu menyimpan atau mencetaknya.
next-clear-copied = ID kasus, kalau kamu menyalinnya. Salin teks lain untuk menggantinya.
next-clear-go = Bersihkan dan selesai

## Who takes part
platforms-heading = Siapa yang ikut serta
platforms-lead = Aplikasi dan situs ini mengambil daftar sidik digital dan mencari fotonya.
platforms-none = Belum ada aplikasi atau situs yang mengambil daftar. Sidik digitalmu disimpan sampai saat itu.
platforms-unknown = Kami tidak bisa menampilkan siapa yang ikut serta sekarang.
platforms-others = Untuk aplikasi atau situs yang tidak ada di sini, pakai halaman “laporkan” atau “bantuan” miliknya.
platforms-numbers = Lihat angkanya

## The numbers
numbers-heading = Angka-angka
numbers-lead = Setiap minggu kami menghitung apa yang dikirim dan apa yang dihapus.
numbers-hidden = Angka di bawah { $least } tidak ditampilkan. Jadi tidak ada orang yang bisa dikenali darinya.
numbers-none = Belum ada minggu yang selesai. Angka pertama muncul sesudahnya.
numbers-unknown = Saat ini kami tidak bisa menampilkan angkanya.
numbers-cases = Kasus baru
numbers-fingerprints = Sidik digital baru
numbers-removals = Dihapus, menurut aplikasi dan situs
numbers-platforms = Aplikasi dan situs yang ikut
numbers-chart = { $what }: satu batang tiap minggu. Tabel berisi hal yang sama.
numbers-week = Minggu mulai
numbers-count = Jumlah
numbers-under = di bawah { $least }
numbers-data = Angka sebagai data

## Come back
return-heading = Lihat kasusmu
return-lead = Dengan ID kasus kamu bisa melihat apa yang terjadi, menambah foto, atau menghentikan pencarian.
return-label = ID kasus atau kode pantau
return-note = Kamu bisa menempelkannya. Spasi dan huruf kecil tidak masalah.
return-go = Lihat
return-asking = Sebentar…
return-lost = ID kasus yang hilang tidak bisa ditemukan lagi. Kamu bisa memulai kasus baru dengan foto yang sama.
visit-advice = Kasusmu tersimpan. Pastikan kamu online, tunggu satu menit, lalu coba lagi.

## Status
status-heading = Kasusmu
status-follows = Ini kode pantau. Kode ini menampilkan kasus dan tidak bisa mengubahnya.
status-none = Tidak ada foto di kasus ini.
status-now-waiting = Sidik digital akan segera masuk daftar. Kamu boleh menutup halaman ini.
status-now-listed = Sidik digital sudah ada di daftar. Aplikasi dan situs kini bisa mengambilnya.
status-now-taken = Ini sedang berjalan. Daftar sudah diambil dan pencarian berlangsung.
status-now-removed = Ini sedang berjalan. Setidaknya satu salinan ditemukan dan dihapus.
status-now-withdrawn = Semua isi kasus ini sudah keluar dari daftar.
status-video = Video { $number }
status-added = Ditambahkan pada { $day }
status-waiting = Menunggu masuk daftar
status-listed = Ada di daftar
status-taken = { $count ->
   *[other] Sidik digital diambil oleh { $count } aplikasi dan situs
}
status-removed = { $removed ->
   *[other] Ditemukan dan dihapus oleh { $removed } aplikasi dan situs
}
status-withdrawn = Keluar dari daftar
status-refused = Kami tidak bisa memasukkannya ke daftar. Silakan tambahkan lagi.
status-take-back = Hentikan pencarian foto { $number }
status-take-all-back = Hentikan pencarian semua foto
status-means = Apa artinya ini
status-means-list = “Diambil” artinya mereka sedang mencari fotonya. Itu tidak berarti fotonya sudah ditemukan.
status-means-found = Tidak semua aplikasi dan situs memberi tahu kami apa yang ditemukan.
status-add = Tambah foto
status-again = Lihat lagi
status-follow = Izinkan seseorang memantau kasus ini

## Take back
withdraw-heading = { $count ->
   *[other] Hentikan pencarian { $count } foto?
}
withdraw-list = Sidik digitalnya keluar dari daftar. Aplikasi dan situs berhenti mencarinya.
withdraw-erased = Kami langsung menghapus sidik digitalnya.
withdraw-after = Yang sudah dihapus tidak kembali karena ini.
withdraw-again = Kamu bisa menambahkan foto itu lagi nanti.
withdraw-go = Hentikan pencarian
withdraw-keep = Terus cari

## Follow code
follow-heading = Izinkan seseorang memantau kasus ini
follow-lead = Berikan kode pantau kepada orang dewasa yang kamu percaya. Simpan ID kasus untuk dirimu sendiri.
follow-sees = Mereka melihat status setiap foto dan hari foto itu ditambahkan.
follow-cannot = Mereka tidak bisa melihat atau menambah foto, atau menghentikan pencarian.
follow-replaced = Kamu bisa membuat kode baru kapan saja. Lalu kode yang lama tidak berlaku lagi.
follow-code = Kode pantau
follow-go = Buat kode pantau
follow-new = Buat kode baru dan hentikan yang lama

## See for yourself
proof-heading = Periksa sendiri
proof-lead = Kamu tidak harus percaya kami bahwa fotonya tetap di sini. Kamu bisa mengujinya.
proof-airplane = Uji mode pesawat
proof-airplane-1 = Tunggu sampai halaman siap. Lalu nyalakan mode pesawat.
proof-airplane-2 = Pilih foto dan buat sidik digitalnya. Ini berjalan tanpa jaringan sama sekali.
proof-airplane-3 = Lihat teks persisnya. Baru setelah itu nyalakan jaringan dan kirim.
proof-seal = Bagian yang membaca fotomu disegel
proof-seal-what = Bagian itu berjalan di bawah satu aturan browsermu: tanpa jaringan. Sebelum mengambil foto, ia menguji bahwa aturan itu berlaku.
proof-try = Coba semua jalan keluar sekarang
proof-trying = Mencoba…
proof-not-tried = Belum siap atau sedang sibuk. Coba lagi sebentar lagi.
proof-refused = Ditolak
proof-open = Terbuka
proof-test = Periksa perangkat ini
proof-test-what = Program membuat sidik digital dari contoh yang dibawanya, lalu membandingkannya dengan yang sudah diketahui.
proof-test-go = Periksa sekarang
proof-test-asking = Memeriksa…
proof-test-good = Semua sidik digital benar di perangkat ini.
proof-test-bad = Ada yang tidak benar di perangkat ini. Pakai browser lain atau perangkat lain.
proof-requests = Apa yang diminta halaman ini
proof-requests-what = { $count ->
   *[other] { $count } permintaan sejak halaman ini dibuka.
}
proof-requests-show = Tampilkan setiap permintaan
proof-requests-tools = Alat pengembang di browsermu menunjukkan hal yang sama.
proof-column-address = Alamat
proof-column-sent = Teks terkirim
proof-column-received = Diterima
proof-build = Program yang berjalan di sini
proof-build-what = Siapa pun bisa membangunnya dari sumber terbuka dan membandingkan angka ini.
proof-honest = Yang tidak bisa kami janjikan
proof-honest-list = Orang yang mencuri daftar bisa mencoba menebak gambaran yang kasar dan kabur. Karena itu daftar dikunci, dan hanya diberikan kepada yang ikut serta.
proof-honest-network = Sekolah atau penyedia internetmu bisa melihat bahwa kamu membuka situs ini.
proof-honest-page = Halaman ini tidak bisa memeriksa dirinya secara penuh. Orang lain bisa memeriksanya dari luar.
proof-promises = Yang kami janjikan

## What we promise, in the order of the list that our tests go by
promises-heading = Yang kami janjikan
promises-lead = Setiap janji punya pengujian. Siapa pun bisa menjalankan pengujian itu, dan membaca di kode sumber bagaimana tiap janji dijaga.
promises-P01 = Bagian yang membaca fotomu tidak punya jaringan.
promises-P02 = Halaman ini hanya berhubungan dengan layanan ini.
promises-P03 = Hanya sidik digital dan ID kasus yang dikirim.
promises-P04 = Setelah dimuat, halaman ini berjalan dalam mode pesawat.
promises-P05 = Server tidak menerima foto, juga tidak karena keliru.
promises-P06 = Sidik digitalnya berjenis yang dipakai aplikasi dan situs.
promises-P07 = Siapa pun bisa memeriksa bahwa halaman ini menjalankan program yang diterbitkan.
promises-P08 = Tanpa cookie, tanpa pelacakan, tidak ada yang disimpan di perangkatmu.
promises-P09 = Alamatmu di jaringan, ID kasusmu, dan sidik digitalmu tidak ada di catatan kami mana pun.
promises-P10 = ID kasusmu dibuat di perangkatmu. Kami hanya menyimpan bentuk acaknya.
promises-P11 = Tidak ada yang masuk ke kasusmu dengan menebak.
promises-P13 = Yang dikirim dua kali dihitung satu kali.
promises-P14 = Saat kami bilang “sudah kami terima”, itu sudah tersimpan.
promises-P15 = Setiap kali aplikasi atau situs mengambil daftar, itu dicatat.
promises-P17 = Saat kamu keluar, halaman ini tidak menyimpan apa pun, dan “Kembali” tidak memunculkannya lagi.
promises-P18 = Kalau kamu menghentikan pencarian sebuah foto, foto itu keluar dari daftar, dan kami menghapus sidik digitalnya.
promises-P21 = Kami tidak menyimpan lebih dari yang tertulis di halaman privasi.
promises-P22 = Angka-angka kami tidak menunjuk ke satu orang pun.
promises-P27 = Orang yang mencuri basis data kami tidak bisa membaca sidik digital di dalamnya.
promises-P28 = Tidak ada yang bisa menanyakan kepada kami apakah sebuah foto pernah dikirim.

## Helplines
helplines-heading = Bicara dengan seseorang
helplines-now = Kalau kamu dalam bahaya sekarang, telepon nomor darurat.
helplines-country = Negara
helplines-country-none = Pilih negara
helplines-emergency = Darurat:
helplines-call = Telepon
helplines-text = SMS
helplines-always = siang dan malam
helplines-talk = Seseorang untuk diajak bicara
helplines-remove = Bantuan agar foto dihapus
helplines-tell = Memberi tahu tentang foto di internet
helplines-everywhere = Di semua negara
helplines-child-directory = Layanan bantuan untuk anak dan remaja, menurut negara
helplines-inhope = Tempat memberi tahu tentang foto di internet, menurut negara
helplines-find = Cari layanan bantuan
helplines-checked = Dibaca di halaman setiap layanan pada November 2026. Nomor bisa berubah.

## Guides
guide-print = Cetak panduan ini
counselors-heading = Untuk guru dan konselor
counselors-lead = Di sini siswa bisa menghentikan foto pribadi tanpa dilihat orang lain. Anda membantu agar itu aman.
counselors-never = Jangan pernah melihat fotonya
counselors-never-what = Jangan pernah minta melihatnya. Jangan menyalin, mencetak, meneruskan, menyimpan, atau menerimanya, juga bukan sebagai bukti.
counselors-never-who = Siswa melakukan semuanya sendiri, di perangkat yang menyimpan fotonya. Anda tidak melihat layarnya.
counselors-first = Pertama: apakah siswa aman sekarang?
counselors-first-1 = Apakah ada ancaman, pemerasan, atau orang dewasa yang terlibat? Maka hubungi polisi atau layanan pengaduan lebih dulu.
counselors-first-2 = Membayar jarang menghentikan pemerasan. Blokir orangnya, tapi simpan pesan dan profilnya.
counselors-first-3 = Tanyakan apakah siswa terpikir untuk menyakiti diri. Kalau ya, temani dia dan cari bantuan sekarang.
counselors-duty = Kewajiban Anda untuk menyampaikan
counselors-duty-1 = Sampaikan apa yang harus Anda teruskan sebelum siswa bercerita lebih banyak.
counselors-duty-2 = Layanan ini tidak memberi tahu polisi, sekolah, atau orang tua. Kewajiban Anda sendiri tetap berlaku.
counselors-duty-3 = Catat apa yang dikatakan dan dilakukan. Jangan mencatat ID kasus.
counselors-tool = Memakai layanan ini
counselors-tool-1 = Coba latihannya dulu. Jangan menguji dengan foto lain: aplikasi sungguhan akan mencarinya.
counselors-tool-2 = Serahkan dengan kode di bawah. Siswa membuka halaman di HP sendiri.
counselors-tool-3 = Beri siswa tempat yang tenang dan waktu. Butuh beberapa menit.
counselors-tool-4 = Di akhir, siswa mendapat ID kasus. Kalau hilang, tidak bisa ditemukan lagi.
counselors-code = ID kasus adalah milik siswa
counselors-code-1 = ID itu tidak masuk ke berkas sekolah.
counselors-code-2 = Kalau siswa ingin Anda ikut memantau, ia bisa memberi Anda kode pantau.
counselors-code-3 = Kode pantau menunjukkan status. Kode itu tidak bisa mengubah apa pun.
counselors-school = Yang bisa dilakukan sekolah
counselors-school-1 = Mengizinkan alamat ini di filter sekolah.
counselors-school-2 = Menyediakan ruang yang tenang, waktu, dan seseorang untuk diajak bicara.
counselors-school-3 = Menindak penyebaran foto itu sesuai aturannya sendiri.
counselors-school-not = Yang tidak boleh dilakukan sekolah
counselors-school-not-1 = Mencari foto itu di HP siswa, atau meminta orang lain menunjukkannya.
counselors-school-not-2 = Memakai layanan ini menggantikan siswa, atau memindahkan foto ke perangkat sekolah.
counselors-school-not-3 = Meminta ID kasus.
counselors-school-not-4 = Menghukum siswa karena ada di foto.
counselors-after = Setelahnya
counselors-after-1 = Bantu siswa memberi tahu aplikasi atau situs tempat foto itu berada.
counselors-after-2 = Minta orang lain menghapus foto itu dan tidak menyebarkannya. Jangan melihatnya untuk memeriksa.
counselors-after-3 = Sepakati kapan akan bicara lagi. Rasa malu bertahan lebih lama daripada fotonya.
counselors-hand-over = Serahkan ke HP siswa
counselors-hand-over-what = Siswa memindainya dengan kamera. Kode ini membuka halaman awal, tidak lebih.
counselors-hand-over-qr = Kode yang membuka halaman awal
parents-heading = Untuk orang tua
parents-lead = Anak Anda butuh Anda yang tenang dan dekat. Foto itu bisa dihentikan di banyak aplikasi dan situs.
parents-first = Pertama
parents-first-1 = Katakan: kamu tidak dimarahi, dan kita akan melewati ini bersama.
parents-first-2 = Biarkan anak Anda bercerita sebanyak yang ia mau. Jangan tanya mengapa ia melakukannya.
parents-first-3 = Anda tidak perlu melihat fotonya.
parents-first-4 = Kalau anak Anda bicara tentang menyakiti diri, temani dia dan cari bantuan sekarang.
parents-do = Yang bisa Anda lakukan
parents-do-1 = Duduk bersama anak Anda saat ia memakai halaman ini di perangkatnya sendiri.
parents-do-2 = Beri tahu aplikasi atau situs tempat foto itu berada.
parents-do-3 = Simpan pesan dan profil siapa pun yang mengancam. Lalu blokir mereka.
parents-do-4 = Hubungi polisi atau layanan pengaduan kalau ada orang dewasa yang terlibat, atau ada ancaman.
parents-not = Tolong jangan
parents-not-1 = Jangan menyalin foto itu atau mengirimnya ke diri sendiri, guru, atau polisi.
parents-not-2 = Jangan merampas HP karena marah. Di situ ada yang dibutuhkan untuk membantu.
parents-not-3 = Jangan menghubungi orang yang mengancam.
parents-threat = Apakah ada yang mengancam anak Anda?
parents-threat-blame = Yang salah adalah orang yang mengancam. Cari bantuan sebelum memutuskan soal membayar. Membayar jarang menghentikannya.

## Plain pages
plain-operator = Siapa yang menjalankan layanan ini
plain-operator-is = { $name } dijalankan oleh { $operator }. Hukum negara tempatnya berada berlaku.
plain-operator-unset = Pengelola belum menuliskan nama di sini.
privacy-heading = Privasi
privacy-lead = Kami menyimpan sesedikit mungkin. Inilah semuanya.
privacy-kept = Yang kami simpan
privacy-kept-1 = Sidik digital yang kamu kirim, terkunci dengan kunci.
privacy-kept-2 = Bentuk acak dari ID kasusmu. Kami tidak bisa membaca ID kasus darinya.
privacy-kept-3 = Hari setiap foto ditambahkan, dan apa yang terjadi padanya.
privacy-kept-4 = Aplikasi atau situs mana yang mengambil daftar, dan kapan.
privacy-not-kept = Yang tidak kami simpan
privacy-not-kept-1 = Foto atau video. Itu tidak pernah keluar dari perangkatmu.
privacy-not-kept-2 = Nama, email, atau nomor teleponmu. Kami tidak menanyakannya.
privacy-not-kept-3 = Alamatmu di jaringan, browser, atau perangkatmu. Tidak ada di catatan kami mana pun.
privacy-not-kept-4 = Cookie atau apa pun di perangkatmu.
privacy-long = Berapa lama
privacy-long-1 = Kasus dan sidik digitalnya: 2 tahun sejak kunjungan terakhirmu, kecuali pengelola menetapkan waktu lain.
privacy-long-2 = Kalau kamu menghentikan pencarian sebuah foto, sidik digitalnya langsung dihapus. Catatan bahwa itu keluar dari daftar disimpan 1 tahun.
privacy-long-3 = Catatan siapa yang mengambil daftar: 2 tahun.
privacy-long-4 = Nomor pengiriman, agar hanya dihitung sekali: 30 hari.
privacy-who = Siapa yang mendapatkannya
privacy-who-1 = Aplikasi dan situs yang ikut serta mendapat sidik digital. Mereka tidak mendapat ID kasus.
privacy-who-2 = Orang yang punya ID kasusmu bisa melihat dan mengubah kasusmu.
privacy-who-3 = Orang yang punya kode pantaumu bisa melihat statusnya.
privacy-who-4 = Kalau pengadilan memerintahkan, kami hanya bisa menyerahkan yang tertulis di sini. Tidak ada nama di dalamnya.
privacy-rights = Hakmu
privacy-rights-1 = Kamu bisa melihat kasusmu dan menghentikan pencarian kapan saja, dengan ID kasusmu. Tidak perlu orang dewasa untuk itu.
privacy-rights-2 = Tanpa ID kasus kami tidak tahu kasus mana yang milikmu.
privacy-rights-3 = Kamu bisa bertanya kepada pengelola tentang semua ini, dan mengadu ke kantor perlindungan data di negaramu.
privacy-rights-4 = Kami menyimpan data ini agar foto anak-anak dihapus, dan tidak untuk hal lain.
privacy-limits = Yang tidak bisa kami sembunyikan
privacy-limits-1 = Sekolah atau penyedia internetmu bisa melihat bahwa kamu membuka situs ini.
privacy-limits-2 = Browsermu mungkin menyimpan kunjungan ini di riwayatnya.
privacy-limits-3 = Pada hari yang sepi, dua foto yang dikirim mungkin terlihat berkaitan.
privacy-software = Perangkat lunak di halaman ini dan lisensinya
terms-heading = Ketentuan
terms-for = Untuk siapa
terms-for-1 = Untuk foto dan video yang menampilkan dirimu, telanjang atau secara seksual, saat umurmu di bawah 18 tahun.
terms-for-2 = Gratis, di semua negara.
terms-for-3 = Orang tua bisa membantu anaknya, di perangkat yang menyimpan fotonya.
terms-please = Tolong
terms-please-1 = Kirim hanya sidik digital dari foto yang menampilkan dirimu.
terms-please-2 = Jangan kirim foto lain untuk mencoba atau merugikan. Aplikasi dan situs memeriksa yang mereka temukan, dan bisa menolaknya.
terms-please-3 = Jangan unggah atau kirim foto itu lagi.
terms-no = Yang tidak bisa kami janjikan
terms-no-1 = Setiap aplikasi dan situs memutuskan sendiri apa yang dihapusnya.
terms-no-2 = Kami tidak bisa mengatakan bahwa setiap salinan sudah ditemukan.
terms-no-3 = Layanan ini kadang bisa terganggu. Yang kami katakan sudah diterima tetap tersimpan.
accessibility-heading = Aksesibilitas
accessibility-lead = Semua orang seharusnya bisa memakai halaman ini sendiri. Tujuannya WCAG 2.2, tingkat AA.
accessibility-works = Yang berfungsi
accessibility-works-1 = Papan ketik saja, pembaca layar, dan kendali suara.
accessibility-works-2 = Teks empat kali lebih besar, dan layar sesempit 320 piksel.
accessibility-works-3 = Warna terang, gelap, dan kontras tinggi, sesuai pengaturan perangkatmu.
accessibility-works-4 = Gerakan tidak diperlukan, dan tidak ada yang bergerak kalau perangkatmu memintanya.
accessibility-works-5 = Tanpa batas waktu, tanpa teka-teki, tidak ada yang harus diingat dari halaman ke halaman.
accessibility-browsers = Browser
accessibility-browsers-1 = Chrome atau Edge 110, Firefox 115, Safari 16.4, atau lebih baru. JavaScript harus menyala.
accessibility-browsers-2 = Dalam mode penguncian ketat, halaman ini mungkin tidak bisa berjalan. Kalau begitu, halaman akan memberitahukannya.
accessibility-limits = Yang belum selesai
accessibility-limits-1 = Halaman ini diperiksa dengan alat dan oleh pembuatnya, belum oleh orang yang setiap hari memakai pembaca layar.
accessibility-limits-2 = Terjemahan belum dibaca oleh penutur asli.
language-heading = Bahasa
language-note = Pilihanmu dilupakan saat kamu meninggalkan halaman ini.

## Errors: what happened, that nothing is lost, what to do
error-internal = Ada yang salah
error-internal-advice = Tidak ada yang dikirim. Silakan coba lagi.
error-file_error = File ini tidak bisa dipakai
error-file_error-advice = Tidak ada yang dikirim. Silakan pilih yang lain.
error-unreadable_file = File ini tidak bisa dibaca
error-unreadable_file-advice = Tidak ada yang dikirim. Mungkin file itu dipindah atau dihapus. Silakan pilih lagi.
error-empty_file = File ini kosong
error-empty_file-advice = Tidak ada yang dikirim. Mungkin masih dimuat ke HP-mu. Buka dulu di galeri, lalu pilih lagi.
error-unknown_format = Ini bukan foto yang bisa kami baca
error-unknown_format-advice = Tidak ada yang dikirim. JPEG, PNG, WebP, GIF, HEIC, AVIF, TIFF, BMP, dan kebanyakan video bisa dipakai. Kamu bisa mengambil tangkapan layar foto itu dan memilihnya.
error-missing_decoder = Jenis foto ini tidak bisa dibuka di sini
error-missing_decoder-advice = Tidak ada yang dikirim. Kamu bisa mengambil tangkapan layar foto itu dan memilihnya.
error-damaged_file = File ini rusak
error-damaged_file-advice = Tidak ada yang dikirim. Ada bagian yang hilang atau rusak. Apakah kamu punya salinan lain di perangkat ini?
error-too_large = Foto ini terlalu besar
error-too_large-advice = Tidak ada yang dikirim. Kamu bisa mengambil tangkapan layar foto itu dan memilihnya.
error-featureless = Tidak ada yang bisa ditemukan dari foto ini
error-featureless-advice = Warnanya hanya satu. Sidik digitalnya akan cocok dengan foto polos lain, jadi tidak dikirim. Silakan pilih yang lain.
error-out_of_memory = Memori perangkat ini habis
error-out_of_memory-advice = Tidak ada yang dikirim. Tutup aplikasi dan tab lain, lalu coba lagi.
error-worker_died = Prosesnya berhenti
error-worker_died-advice = Tidak ada yang dikirim. Kami sudah mencoba dua kali. Tutup aplikasi dan tab lain, lalu coba lagi.
error-timed_out = Foto ini terlalu lama
error-timed_out-advice = Tidak ada yang dikirim. Tutup aplikasi dan tab lain, lalu coba lagi.
error-bad_worker_answer = Jawabannya tampak tidak benar
error-bad_worker_answer-advice = Bagian yang membaca foto memberi jawaban yang salah, jadi kami menghentikannya. Tidak ada yang dikirim. Silakan coba lagi.
error-bad_value = Ada yang salah
error-bad_value-advice = Tidak ada yang dikirim. Silakan coba lagi.
error-bad_fingerprint = Sidik digital ini tampak tidak benar
error-bad_fingerprint-advice = Tidak diterima. Silakan buat lagi dari fotonya.
error-seal_broken = Halaman ini tidak aman dipakai sekarang
error-seal_broken-advice = Bagian yang membaca foto tidak boleh punya jalan ke jaringan. Di sini ada, jadi kami berhenti. Tidak ada foto yang dibuka. Silakan kembali nanti.
error-runtime_failed = Program sidik digital tidak mau mulai
error-runtime_failed-advice = Tidak ada yang dikirim. Muat ulang halaman, atau pakai browser yang lebih baru atau perangkat lain.
error-runtime_damaged = Ada bagian halaman ini yang tidak semestinya
error-runtime_damaged-advice = Ada file yang berubah atau tidak termuat penuh, jadi tidak kami pakai. Tidak ada yang dikirim. Silakan muat ulang halaman nanti.
error-runtime_unreachable = Ada bagian halaman ini yang tidak termuat
error-runtime_unreachable-advice = Tidak ada yang dikirim. Pastikan kamu online, lalu coba lagi.
error-offline = Kamu sedang offline
error-offline-advice = Tidak ada yang hilang: sidik digital disimpan di halaman ini. Akan dikirim saat kamu online lagi. Biarkan halaman ini terbuka.
error-server_unreachable = Kami tidak bisa menjangkau server
error-server_unreachable-advice = Tidak ada yang hilang: sidik digital disimpan di halaman ini. Pastikan kamu online, lalu coba lagi.
error-server_unreadable = Server memberi jawaban yang tidak kami pahami
error-server_unreadable-advice = Tidak ada yang hilang: sidik digital disimpan di halaman ini. Silakan coba lagi. Hanya akan dihitung sekali.
error-server_busy = Server sedang sibuk
error-server_busy-advice = Tidak ada yang hilang: sidik digital disimpan di halaman ini. Tunggu satu menit, lalu coba lagi.
error-server_refused = Server tidak menerimanya
error-server_refused-advice = Foto tetap di perangkat ini. Kamu bisa mengubah foto dan mencoba lagi. Kalau terjadi lagi, bicaralah dengan layanan bantuan.
error-bad_case_id = Ada salah ketik di kode ini
error-bad_case_id-advice = Tidak ada yang dikirim. Silakan bandingkan dengan catatanmu.
error-bad_follow_id = Ada salah ketik di kode pantau ini
error-bad_follow_id-advice = Tidak ada yang dikirim. Silakan bandingkan dengan catatanmu.
error-no_code = Belum ada kode
error-no_code-advice = Ketik atau tempel ID kasus atau kode pantaumu.
error-unknown_case = Kami tidak menemukan kasus dengan kode ini
error-unknown_case-advice = Tidak ada yang berubah. Silakan bandingkan dengan catatanmu. Kode pantau tidak berlaku lagi saat yang baru dibuat.
error-implausible_fingerprint = Server tidak menerima salah satu sidik digital
error-implausible_fingerprint-advice = Itu tidak tampak seperti foto. Hapus gambar polos atau gambar buatan, lalu kirim lagi.
error-submission_differs = Ini sudah pernah dikirim dalam bentuk lain
error-submission_differs-advice = Tidak ada yang ditambahkan. Kembali, buat sidik digital lagi, lalu kirim.
error-case_full = Kasus ini penuh
error-case_full-advice = Fotonya sudah sebanyak yang bisa ditampung. Bersihkan halaman ini dan mulai kasus baru untuk yang lain.
